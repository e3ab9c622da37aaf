package org.wiredesk.enrich.entities;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import org.wiredesk.enrich.text.TextTarget;

import static org.assertj.core.api.Assertions.assertThat;

/** In these texts {P:…}, {O:…} and {L:…} stand for what the tagger found. */
class EntityGrouperTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();
    private static final Pattern MARK = Pattern.compile("\\{([POL]):([^}]*)}");
    private static final Deadline AMPLE = Deadline.in(Duration.ofMinutes(5));

    @Test
    void surname_joinsTheFullName() {
        assertThat(grouped("{P:Ingrid Solheim} spoke. {P:Solheim} left."))
                .containsExactly("person-ingrid-solheim Ingrid Solheim 2");
    }

    @Test
    void surnameBeforeTheFullName_joinsItToo() {
        assertThat(grouped("{P:Solheim} to resign. {P:Ingrid Solheim} said so."))
                .containsExactly("person-ingrid-solheim Ingrid Solheim 2");
    }

    @Test
    void fullestForm_isTheName() {
        assertThat(grouped("{P:Harold Whitcombe} met {P:Harold J. Whitcombe} fans."))
                .containsExactly("person-harold-j-whitcombe Harold J. Whitcombe 2");
    }

    @Test
    void twoOfOneSurname_stayApart_andTheSurnameGoesToWhoWasNamedLast() {
        assertThat(grouped(
                        "{P:Anna Bell} and {P:Tom Reyes} ran. {P:Bell} won. Then {P:Peter Bell} came. {P:Bell} wept."))
                .containsExactly(
                        "person-anna-bell Anna Bell 2",
                        "person-tom-reyes Tom Reyes 1",
                        "person-peter-bell Peter Bell 2");
    }

    @Test
    void juniorAndSenior_stayApart() {
        assertThat(grouped("{P:Dale Rusk Sr.} and {P:Dale Rusk Jr.} agreed.")).hasSize(2);
    }

    @Test
    void titlesAndPossessives_areNoPartOfAName() {
        assertThat(grouped("{P:President Anna Bell’s} car and {P:Mr. Reyes} too."))
                .containsExactly("person-anna-bell Anna Bell 1", "person-reyes Reyes 1");
    }

    @Test
    void acronym_joinsItsExpansion() {
        assertThat(grouped("The {O:Northern Fisheries Union} ({O:NFU}) met. The {O:NFU} agreed."))
                .containsExactly("organisation-northern-fisheries-union Northern Fisheries Union 3");
    }

    @Test
    void companyForm_makesNoDifference() {
        assertThat(grouped("{O:Halvorsen Corp.} fell. {O:Halvorsen} rose."))
                .containsExactly("organisation-halvorsen-corp Halvorsen Corp. 2");
    }

    @Test
    void longerNameOfAnotherThing_staysApart() {
        assertThat(grouped("{O:Halvorsen} bought {O:Halvorsen Research}.")).hasSize(2);
    }

    @Test
    void sameWordOfAnotherType_staysApart() {
        assertThat(grouped("{P:Victoria Lund} moved to {L:Victoria}.")).hasSize(2);
    }

    @Test
    void namesOfOneCountry_areOneEntity() {
        assertThat(grouped("The {L:U.S.} said the {L:United States} would. {L:America} cheered."))
                .containsExactly("place-united-states United States 3");
    }

    @Test
    void demonymAndCapital_areLeftAlone() {
        assertThat(grouped("{L:Norway} and {L:Oslo}.")).containsExactly("place-norway Norway 1", "place-oslo Oslo 1");
    }

    @Test
    void dateline_settlesWhatANameIs_andMakesNoEntity() {
        Evidence evidence = new Evidence();
        evidence.add("Marlow", EntityType.PLACE);
        evidence.add("Ankara", EntityType.PLACE);

        assertThat(grouped("{P:Marlow} was flooded.", evidence)).containsExactly("place-marlow Marlow 1");
    }

    private static List<String> grouped(String marked) {
        return grouped(marked, Evidence.NONE);
    }

    private static List<String> grouped(String marked, Evidence evidence) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            spans.add(new int[] {text.length(), text.length() + matcher.group(2).length()});
            types.add(
                    switch (matcher.group(1)) {
                        case "P" -> EntityType.PERSON;
                        case "O" -> EntityType.ORGANISATION;
                        default -> EntityType.PLACE;
                    });
            text.append(matcher.group(2));
            at = matcher.end();
        }
        text.append(marked.substring(at));
        List<TextSentence> sentences = SPLITTER.split(MentionField.BODY, text.toString(), AMPLE);
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            TextTarget target = TextTarget.find(sentences, spans.get(i)[0], spans.get(i)[1]);
            assertThat(target).isNotNull();
            mentions.add(new EntityMention(target.sentence(), target.firstToken(), target.endToken(), types.get(i), 1));
        }
        return EntityGrouper.group(mentions, sentences, evidence, AMPLE).stream()
                .map(group ->
                        group.id() + " " + group.name() + " " + group.mentions().size())
                .collect(Collectors.toList());
    }
}
