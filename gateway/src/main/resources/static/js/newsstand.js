// Turns the cart link into a drawer and sends the cart's plain forms without leaving the page.
// Open pages follow the cart's stream, so that all of them show the same cart.
// Without this script everything works by links, forms and redirects.

const policy = globalThis.trustedTypes?.createPolicy("newsstand", { createHTML: (html) => html });
const dialog = document.querySelector("[data-cart-dialog]");
const slot = document.querySelector("[data-cart-slot]");
const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("newsstand-cart") : undefined;
const source = dialog?.dataset.source ?? "/cart/drawer";
const patience = 10_000;
const calmDown = 3_000;

let queue = Promise.resolve();
let outdated = false;
let stream;
let heard;

/** Edits and refreshes run one after the other, each on what the one before left. */
function inTurn(work) {
  queue = queue.then(work).catch(() => say("That did not go through. Please try again."));
  return queue;
}

function say(words) {
  const place = dialog?.open ? dialog : document.body;
  const announcer = place.querySelector(":scope > [data-announcer]");
  if (!announcer) return;
  announcer.textContent = "";
  setTimeout(() => (announcer.textContent = words), 60);
}

function cartIn(html) {
  const page = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
  return page.querySelector("[data-cart]");
}

async function ask(address, options = {}) {
  const answer = await fetch(address, {
    ...options,
    headers: { Accept: "text/html", "X-Fragment": "drawer" },
    credentials: "same-origin",
    cache: "no-store",
    signal: AbortSignal.timeout(patience),
  });
  return cartIn(await answer.text());
}

function show(cart) {
  const focused = slot.contains(document.activeElement) ? document.activeElement.id : "";
  slot.replaceChildren(document.adoptNode(cart));
  if (focused) refocus(focused);
  if (cart.dataset.count === undefined) return;
  for (const badge of document.querySelectorAll("[data-cart-count]")) {
    badge.dataset.cartCount = cart.dataset.count;
    badge.textContent = cart.dataset.count;
    badge.setAttribute("role", "img");
    badge.setAttribute("aria-label", cart.dataset.spoken);
  }
  follow();
}

/** Back to the control that was used; when it went with its line, to the cart's own heading. */
function refocus(id) {
  const control = document.getElementById(id);
  if (control && !control.disabled) return control.focus();
  const beside = control?.closest(".quantity-edit")?.querySelector("input[type=number]");
  (beside ?? dialog?.querySelector("h2") ?? document.querySelector("main")).focus();
}

async function refresh() {
  outdated = false;
  try {
    const cart = await ask(source);
    if (cart) show(cart);
  } catch {
    const waiting = slot.querySelector(".fetching");
    if (waiting) waiting.textContent = "We cannot get at your cart right now. What is in it is safe.";
  }
}

/** The same form as it stands now: an edit before this one may have redrawn it with a newer version. */
function current(form, submitter) {
  if (form.isConnected) return { form, submitter };
  const control = submitter?.id ? document.getElementById(submitter.id) : undefined;
  return control?.form ? { form: control.form, submitter: control } : undefined;
}

function fieldsOf(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  if (form.dataset.cartForm === "add") fields.set("key", newKey());
  return fields;
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A change that got no answer is tried once more: an add carries its key, the others are absolute. */
async function post(address, fields) {
  const once = () => ask(address, { method: "POST", body: fields });
  return once().catch(once);
}

async function send(pressed, typed) {
  const now = current(pressed.form, pressed.submitter);
  if (!now || now.submitter?.disabled) return;
  const fields = fieldsOf(now.form, now.submitter);
  if (typed !== undefined) fields.set("quantity", typed);
  slot.firstElementChild?.setAttribute("aria-busy", "true");
  try {
    const cart = await post(now.form.getAttribute("action"), fields);
    if (!cart) return location.assign("/cart");
    if (now.form.dataset.cartForm === "add") open();
    show(cart);
    say(cart.dataset.said);
    tabs?.postMessage("changed");
  } finally {
    slot.firstElementChild?.removeAttribute("aria-busy");
  }
}

function open() {
  if (dialog && !dialog.open) dialog.showModal();
}

function onSubmit(event) {
  const form = event.target;
  if (!slot || !form.matches("[data-cart-form]")) return;
  event.preventDefault();
  if (form.dataset.sending) return;
  if (form.dataset.cartForm === "add") form.dataset.sending = "yes";
  const typed = form.querySelector(".quantity-input")?.value;
  inTurn(() => send({ form, submitter: event.submitter }, typed)).finally(() => delete form.dataset.sending);
}

function onClick(event) {
  if (!dialog || event.defaultPrevented) return;
  if (event.target === dialog && event.clientX < dialog.getBoundingClientRect().left) return dialog.close();
  const link = event.target.closest?.("[data-cart-link], [data-continue]");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.matches("[data-cart-link]")) {
    event.preventDefault();
    open();
    inTurn(refresh);
  } else if (dialog.open && location.pathname === link.pathname) {
    event.preventDefault();
    dialog.close();
  }
}

function catchUp() {
  if (document.hidden || isTyping()) outdated = true;
  else inTurn(refresh);
}

/** Redrawing would take away what is half typed. */
function isTyping() {
  const field = slot.contains(document.activeElement) ? document.activeElement : undefined;
  return field?.matches("input[type=number]") && field.value !== field.defaultValue;
}

function shownCount() {
  return document.querySelector("[data-cart-count]")?.dataset.cartCount ?? "0";
}

/** Hears of every change of the cart, whoever made it, while the page is seen; nobody without a cart asks. */
function follow() {
  if (stream || document.hidden || shownCount() === "0") return;
  stream = new EventSource("/api/v1/cart/stream");
  stream.addEventListener("cart", onCart);
  stream.addEventListener("error", onCut);
}

function unfollow() {
  stream?.close();
  stream = undefined;
}

/** The same version once more tells of prices or stock. */
function onCart({ data, lastEventId }) {
  const shown = slot.querySelector("[data-count]");
  const known = shown ? shown.dataset.version === lastEventId : shownCount() === `${JSON.parse(data).itemCount}`;
  if (!known || heard === lastEventId) catchUp();
  heard = lastEventId;
}

/** The browser comes back by itself, unless it got an answer that is no stream: the site is away, or the cart is gone. */
function onCut() {
  if (stream?.readyState !== EventSource.CLOSED) return;
  unfollow();
  setTimeout(() => inTurn(refresh).then(follow), calmDown);
}

function onSeen() {
  if (document.hidden) return unfollow();
  if (outdated) catchUp();
  follow();
}

if (slot) {
  document.addEventListener("submit", onSubmit);
  document.addEventListener("click", onClick);
  document.addEventListener("focusout", () => outdated && setTimeout(onSeen));
  tabs?.addEventListener("message", catchUp);
  addEventListener("pagehide", unfollow);
  addEventListener("pageshow", (event) => {
    if (event.persisted) catchUp();
    follow();
  });
  document.addEventListener("visibilitychange", onSeen);
}
