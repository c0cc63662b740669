package dev.newsstand.load.related;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What Lucene offers for the same question, in memory: BM25 with the whole story as a query, and more-like-this as it comes. */
final class LuceneRankings {

    private static final String TEXT = "text";

    private final List<LabelledStory> stories;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneRankings(List<LabelledStory> stories) {
        this.stories = stories;
        IndexSearcher.setMaxClauseCount(10_000);
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (LabelledStory story : stories) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, words(story), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Integer> bm25(int story) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream(TEXT, words(stories.get(story)))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                query.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return top(query.build(), story);
    }

    List<Integer> moreLikeThis(int story) {
        try {
            MoreLikeThis like = new MoreLikeThis(reader);
            like.setAnalyzer(analyzer);
            like.setFieldNames(new String[] {TEXT});
            return top(like.like(TEXT, new StringReader(words(stories.get(story)))), story);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> top(Query query, int story) {
        try {
            List<Integer> others = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, Quality.DEPTH + 1).scoreDocs) {
                if (found.doc != story) {
                    others.add(found.doc);
                }
            }
            return others;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(LabelledStory story) {
        return story.title() + "\n" + story.text();
    }
}
