// Tells readers of an open page what has happened since it was made. Nothing that is being read moves: they choose when to
// look. Without this script a page is simply as old as its last reload.

const place = document.querySelector("[data-news]");
const article = place?.dataset.article;
const section = place?.dataset.section;
const pause = 15_000;
const words = {
  updated: "was updated",
  corrected: "was corrected",
  withdrawn: "was withdrawn",
  killed: "was taken down",
  restored: "is back",
};
const arrived = new Set();

let stream;
let reached = place?.dataset.after;

function tell(text, act) {
  const box = document.createElement("p");
  box.className = "newsflash-in";
  const again = document.createElement("a");
  again.href = location.pathname + location.search;
  again.textContent = act;
  again.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  const close = document.createElement("button");
  close.type = "button";
  close.className = "newsflash-close";
  close.setAttribute("aria-label", "Close this notice");
  close.textContent = "×";
  close.addEventListener("click", () => place.replaceChildren());
  box.append(`${text} `, again, close);
  place.replaceChildren(box);
}

function tellOfStory(kind, version, at) {
  if (!(version > Number(place.dataset.version))) return;
  place.dataset.version = version;
  const when = at ? ` at ${at.slice(11, 16)} UTC` : "";
  tell(`This story ${words[kind]}${when}.`, kind === "withdrawn" || kind === "killed" ? "Reload" : "Show it");
}

function tellOfNews({ id, slug, section: where }) {
  if (section && section.toLowerCase() !== (where ?? "").toLowerCase()) return;
  if (arrived.has(id) || isShown(slug)) return;
  arrived.add(id);
  tell(arrived.size === 1 ? "There is 1 new story." : `There are ${arrived.size} new stories.`, "Show");
}

/** A page may hold what came just before it was made, and is told of it once more. */
function isShown(slug) {
  return Array.from(document.querySelectorAll("main a")).some((link) => link.getAttribute("href") === `/newsroom/${slug}`);
}

/** What was missed, where the stream cannot tell. */
async function catchUp() {
  if (!article) return;
  const answer = await fetch(`/api/v1/articles/${encodeURIComponent(article)}`, {
    headers: { Accept: "application/json", "If-None-Match": `"${place.dataset.version}"` },
    credentials: "omit",
    cache: "no-store",
  });
  if (answer.status === 410) {
    const { articleStatus, at } = await answer.json();
    tellOfStory(articleStatus === "killed" ? "killed" : "withdrawn", Infinity, at);
  } else if (answer.ok) {
    const { status, version, updatedAt } = await answer.json();
    tellOfStory(status === "corrected" ? "corrected" : "updated", version, updatedAt);
  }
}

/** From where this page was made, or from what it heard last. */
function address() {
  const asked = new URLSearchParams();
  if (article) asked.set("article", article);
  if (reached) asked.set("after", reached);
  return `/api/v1/newsroom/live?${asked}`;
}

function follow() {
  if (stream || document.hidden) return;
  if (!reached) missed();
  stream = new EventSource(address());
  for (const kind of article ? Object.keys(words) : ["published", "restored"]) {
    stream.addEventListener(kind, ({ data, lastEventId }) => {
      const news = JSON.parse(data);
      reached = lastEventId;
      if (article) tellOfStory(kind, news.version, news.at);
      else tellOfNews(news);
    });
  }
  stream.addEventListener("reset", ({ lastEventId }) => {
    reached = lastEventId;
    missed();
  });
  stream.addEventListener("error", onCut);
}

/** If it cannot be had either, the next news will tell. */
function missed() {
  catchUp().catch(() => {});
}

function unfollow() {
  stream?.close();
  stream = undefined;
}

/** The browser comes back by itself, unless it got an answer that is no stream. */
function onCut() {
  if (stream?.readyState !== EventSource.CLOSED) return;
  unfollow();
  setTimeout(follow, pause);
}

if (place) {
  addEventListener("pagehide", unfollow);
  addEventListener("pageshow", follow);
  document.addEventListener("visibilitychange", () => (document.hidden ? unfollow() : follow()));
}
