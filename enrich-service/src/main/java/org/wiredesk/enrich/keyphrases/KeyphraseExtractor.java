package org.wiredesk.enrich.keyphrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.WordList;

/**
 * Up to ten phrases that an article turns on. Candidates are runs of one to three words between function words, marks and names
 * (as RAKE cuts them, Rose et al. 2010), so that no entity is repeated; participles are cut off their end. A phrase scores by how
 * often it and its words occur, how early it comes and whether the headline has it. Single words must recur and phrases must not
 * say mostly what a better one says, unless fewer than five would be left.
 */
public final class KeyphraseExtractor {
    private static final int MOST = 10;
    private static final int FEWEST = 5;
    private static final int RECURRING = 3;
    private static final int LONGEST = 3;
    private static final Set<String> BREAKERS = WordList.words("phrase-breakers.txt");

    private record Candidate(String phrase, List<String> words, int first, boolean headline) {}

    public ModelRef modelRef() {
        return new ModelRef("keyphrases", "wiredesk-keyphrases", "2");
    }

    /** Phrases in small letters, the best first. */
    public List<String> extract(List<TextSentence> sentences, List<EntityMention> names, Deadline deadline) {
        Map<Integer, List<EntityMention>> bySentence = new LinkedHashMap<>();
        Set<String> nameWords = new HashSet<>();
        for (EntityMention name : names) {
            bySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
            for (int i = name.firstToken(); i < name.endToken(); i++) {
                nameWords.add(sentences.get(name.sentence()).word(i));
            }
        }
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        Map<String, Integer> phraseCount = new LinkedHashMap<>();
        Map<String, Integer> wordCount = new LinkedHashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            deadline.check();
            collect(
                    sentences.get(s),
                    s,
                    bySentence.getOrDefault(s, List.of()),
                    nameWords,
                    candidates,
                    phraseCount,
                    wordCount);
        }
        int total = sentences.size();
        List<Candidate> ranked = new ArrayList<>(candidates.values());
        ranked.sort(Comparator.comparingDouble((Candidate c) -> -score(c, phraseCount, wordCount, total))
                .thenComparing(Candidate::phrase));
        return choose(ranked, wordCount);
    }

    private static void collect(
            TextSentence sentence,
            int index,
            List<EntityMention> names,
            Set<String> nameWords,
            Map<String, Candidate> candidates,
            Map<String, Integer> phraseCount,
            Map<String, Integer> wordCount) {
        boolean[] inName = new boolean[sentence.size()];
        for (EntityMention name : names) {
            for (int i = name.firstToken(); i < name.endToken(); i++) {
                inName[i] = true;
            }
        }
        boolean headline = sentence.field() == MentionField.HEADLINE;
        List<String> run = new ArrayList<>();
        for (int i = 0; i <= sentence.size(); i++) {
            String word = i < sentence.size() && !inName[i] && !nameWords.contains(sentence.word(i))
                    ? phraseWord(sentence, i, headline)
                    : "";
            if (!word.isEmpty()) {
                run.add(word);
                continue;
            }
            run.forEach(w -> wordCount.merge(w, 1, Integer::sum));
            while (!run.isEmpty() && isParticiple(run.get(run.size() - 1))) {
                run.remove(run.size() - 1);
            }
            if (!run.isEmpty() && run.size() <= LONGEST) {
                String phrase = String.join(" ", run);
                candidates.putIfAbsent(phrase, new Candidate(phrase, List.copyOf(run), index, headline));
                phraseCount.merge(phrase, 1, Integer::sum);
            }
            run.clear();
        }
    }

    /** The word in small letters; empty when no phrase goes over it. Capitals inside a sentence mark a name. */
    private static String phraseWord(TextSentence sentence, int i, boolean headline) {
        String text = sentence.word(i);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean wordlike = text.length() > 2 && text.codePoints().allMatch(c -> Character.isLetter(c) || c == '-');
        return !wordlike || (capital && i > 0 && !headline) || BREAKERS.contains(lower) || lower.endsWith("ly")
                ? ""
                : lower;
    }

    private static double score(
            Candidate candidate, Map<String, Integer> phraseCount, Map<String, Integer> wordCount, int sentences) {
        double words = 0;
        for (String word : candidate.words()) {
            words += Math.log(1 + wordCount.getOrDefault(word, 0));
        }
        int times = phraseCount.getOrDefault(candidate.phrase(), 0);
        double length = candidate.words().size();
        double recurring = (length == 1 ? 0.5 : 1) * words / Math.sqrt(length) * (1 + Math.log(times));
        double early = 1 - candidate.first() / (double) Math.max(1, sentences);
        return recurring * (1 + 0.5 * early) + (candidate.headline() ? 0.5 : 0);
    }

    private static List<String> choose(List<Candidate> ranked, Map<String, Integer> wordCount) {
        Set<String> chosen = new LinkedHashSet<>();
        Set<String> used = new HashSet<>();
        for (Candidate candidate : ranked) {
            int known = known(candidate, used);
            int words = candidate.words().size();
            boolean telling = words == 1
                    ? wordCount.getOrDefault(candidate.phrase(), 0) >= RECURRING && known == 0
                    : known * 2 < words;
            if (telling && chosen.size() < MOST) {
                take(candidate, chosen, used);
            }
        }
        for (Candidate candidate : ranked) {
            if (chosen.size() < FEWEST
                    && known(candidate, used) < candidate.words().size()) {
                take(candidate, chosen, used);
            }
        }
        return List.copyOf(chosen);
    }

    private static void take(Candidate candidate, Set<String> chosen, Set<String> used) {
        chosen.add(candidate.phrase());
        candidate.words().forEach(word -> used.add(singular(word)));
    }

    /** How many of a phrase's words the phrases chosen so far have said. */
    private static int known(Candidate candidate, Set<String> used) {
        return (int) candidate.words().stream()
                .filter(word -> used.contains(singular(word)))
                .count();
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
