package org.wiredesk.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's name finder with its own features and settings, trained on the spot; its own sentences and tokens. */
final class OpenNlpNames implements NameFinder {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final NameFinderME finder;

    OpenNlpNames(List<GoldText> training) throws IOException {
        SentenceModel sentenceModel = model(SENTENCES, SentenceModel::new);
        TokenizerModel tokenModel = model(TOKENS, TokenizerModel::new);
        sentences = new SentenceDetectorME(sentenceModel);
        tokenizer = new TokenizerME(tokenModel);
        List<NameSample> samples = new ArrayList<>();
        for (GoldText text : training) {
            boolean first = true;
            for (GoldText.Sentence sentence : text.sentences()) {
                samples.add(new NameSample(sentence.tokens().toArray(String[]::new), spans(sentence.tags()), first));
                first = false;
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        finder = new NameFinderME(NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory()));
    }

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    /** By their language alone they would be fetched from the network. */
    private static <M> M model(String name, Reader<M> reader) throws IOException {
        try (InputStream in = OpenNlpNames.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no " + name + " on the class path");
            }
            return reader.read(in);
        }
    }

    private static Span[] spans(List<String> tags) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            if (start >= 0 && !tag.equals("I-" + tags.get(start).substring(2))) {
                spans.add(new Span(start, i, tags.get(start).substring(2)));
                start = -1;
            }
            if (tag.length() > 2 && start < 0) {
                start = i;
            }
        }
        return spans.toArray(Span[]::new);
    }

    @Override
    public Set<GoldText.Name> find(String text) {
        Set<GoldText.Name> names = new HashSet<>();
        finder.clearAdaptiveData();
        for (Span sentence : sentences.sentPosDetect(text)) {
            String part = sentence.getCoveredText(text).toString();
            Span[] tokens = tokenizer.tokenizePos(part);
            for (Span name : finder.find(Span.spansToStrings(tokens, part))) {
                names.add(new GoldText.Name(
                        sentence.getStart() + tokens[name.getStart()].getStart(),
                        sentence.getStart() + tokens[name.getEnd() - 1].getEnd(),
                        name.getType()));
            }
        }
        return names;
    }
}
