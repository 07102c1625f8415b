package org.newsgraph.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.rules.Resources;

/** Names in sentences of the tests' own: spans, types, countries, guises, gender. */
class NamesTest {
    private static final NameFinder FINDER = Names.standard(Resources.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The US will/AUX send/VERB aid to Kenya ./PUNCT | US=COUNTRY/NAME/US; Kenya=COUNTRY/NAME/KE",
            "They told/VERB/tell us/PRON that Britain agreed/VERB/agree ./PUNCT | Britain=COUNTRY/NAME/GB",
            "Many/ADJ Americans fear/VERB Russian/ADJ hackers ./PUNCT | Americans=COUNTRY/DEMONYM/US; Russian=COUNTRY/DEMONYM/RU",
            "U.S. officials left/VERB/leave ./PUNCT | U.S.=COUNTRY/NAME/US",
            "Some European/ADJ and South/ADJ American/ADJ nations agreed/VERB ./PUNCT | European=PLACE/DEMONYM/; South American=PLACE/DEMONYM/",
            "Moscow said/VERB/say on/ADP Monday it would/AUX act/VERB ./PUNCT | Moscow=ORGANISATION/CAPITAL/RU",
            "He/PRON lives/VERB/live in/ADP Moscow ./PUNCT | Moscow=PLACE/NAME/RU",
            "Troops sent/VERB/send from/ADP Moscow arrived/VERB/arrive ./PUNCT | Moscow=PLACE/NAME/RU",
            "The/DET Kremlin rejected/VERB/reject the/DET offer/NOUN ./PUNCT | Kremlin=ORGANISATION/GOVERNMENT/RU",
            "She/PRON spoke/VERB/speak at/ADP the/DET White House yesterday/NOUN ./PUNCT | White House=FACILITY/NAME/US",
            "A/DET war of/ADP words between/ADP Washington and/CCONJ Tehran grew/VERB ./PUNCT | Washington=ORGANISATION/CAPITAL/US; Tehran=ORGANISATION/CAPITAL/IR",
            "Beijing 's/PART/'s attempts/NOUN/attempt to mediate/VERB failed/VERB ./PUNCT | Beijing=ORGANISATION/CAPITAL/CN",
            "The Russian Foreign Ministry protested/VERB ./PUNCT | Russian Foreign Ministry=ORGANISATION/NAME/RU",
            "The UN Security Council met/VERB/meet ./PUNCT | UN Security Council=ORGANISATION/NAME/",
    })
    void readsCountriesAndSeats(String text, String expected) {
        assertThat(described(TaggedText.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "On/ADP Monday President Alicia Brandt spoke/VERB/speak ./PUNCT | Alicia Brandt | FEMALE",
            "Then/ADV Mr Brandt 's/PART/'s lawyer/NOUN spoke/VERB/speak ./PUNCT | Mr Brandt | MALE",
            "Foreign Minister Ayman al-Rashid left/VERB/leave early/ADV ./PUNCT | Ayman al-Rashid | MALE",
            "Ursula van der Meer said/VERB/say so/ADV ./PUNCT | Ursula van der Meer | FEMALE",
            "The/DET visitor/NOUN met/VERB/meet Ms Okonjo-Brown ./PUNCT | Ms Okonjo-Brown | FEMALE",
    })
    void keepsHonorificAndDropsTitleAndPossessive(String text, String name, Gender gender) {
        Mention.Named person = find(TaggedText.of(text)).getFirst();
        assertThat(person.span().of(TaggedText.of(text).text().text())).isEqualTo(name);
        assertThat(person.gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Some/DET Democrats and Tory lawmakers/NOUN agreed/VERB/agree ./PUNCT | Democrats=ORGANISATION/NAME/US; Tory=ORGANISATION/DEMONYM/GB",
            "Many/ADJ Latinos fear/VERB Brexit ./PUNCT | Latinos=GROUP/NAME/; Brexit=EVENT/NAME/",
            "Sen. Henry Mercer ( D-Calif. ) left/VERB/leave ./PUNCT | Henry Mercer=PERSON/NAME/",
            "The/DET trawler/NOUN Mercer sank/VERB/sink ./PUNCT | Mercer=OTHER/NAME/",
            "Two/NUM Mercer tanks/NOUN/tank burned/VERB/burn ./PUNCT | Mercer=OTHER/NAME/",
            "They met/VERB/meet Anna Brown and Henry Mercer Jr. yesterday/NOUN | Anna Brown=PERSON/NAME/; Henry Mercer Jr.=PERSON/NAME/",
    })
    void listsTitlesAndNounsBesideTellTheKind(String text, String expected) {
        assertThat(described(TaggedText.of(text))).isEqualTo(expected);
    }

    @Test
    void bareBodyHasTheCountryThatTheArticleSpeaksOf() {
        String alone = "The/DET Senate voted/VERB/vote on/ADP Monday ./PUNCT";
        assertThat(described(TaggedText.of(alone))).isEqualTo("Senate=ORGANISATION/NAME/");
        assertThat(described(TaggedText.of(alone + "\nMost/ADJ Republicans agreed/VERB ./PUNCT")))
                .startsWith("Senate=ORGANISATION/NAME/US");
    }

    @Test
    void headlineInTitleCaseMakesNoBodies() {
        TaggedText text = TaggedText.of("Kenya Bars Angry Harbour Workers From Port Talks");
        assertThat(find(text)).noneMatch(name -> name.type() == org.newsgraph.model.EntityType.ORGANISATION);
        assertThat(described(text)).startsWith("Kenya=COUNTRY/NAME/KE");
    }

    @Test
    void bareSurnameFollowsFullName() {
        TaggedText text = TaggedText
                .of("Senator Henry Mercer spoke/VERB/speak ./PUNCT\nLater/ADV Mercer left/VERB/leave ./PUNCT");
        assertThat(described(text)).isEqualTo("Henry Mercer=PERSON/NAME/; Mercer=PERSON/NAME/");
        assertThat(find(text)).allSatisfy(name -> assertThat(name.gender()).isEqualTo(Gender.MALE));
    }

    @Test
    void administrationWithItsHeadIsGovernment() {
        TaggedText text = TaggedText.of("The/DET Brandt administration/NOUN said/VERB/say it would/AUX wait/VERB ./PUNCT");
        assertThat(described(text)).isEqualTo("Brandt administration=ORGANISATION/GOVERNMENT/");
    }

    @Test
    void sharedCountryNameNeedsEvidence() {
        String alone = "Congolese/ADJ troops/NOUN left/VERB/leave ./PUNCT";
        assertThat(described(TaggedText.of(alone))).isEqualTo("Congolese=COUNTRY/DEMONYM/");
        assertThat(described(TaggedText.of(alone + "\nThey/PRON had/AUX been/AUX in/ADP Goma ./PUNCT")))
                .startsWith("Congolese=COUNTRY/DEMONYM/CD");
    }

    @Test
    void partOfAnotherCountryIsReadFromTheArticle() {
        assertThat(described(TaggedText.of("He/PRON was/AUX born/VERB in/ADP Georgia ./PUNCT")))
                .isEqualTo("Georgia=COUNTRY/NAME/GE");
        assertThat(described(TaggedText.of("He/PRON left/VERB Atlanta ,/PUNCT Georgia ./PUNCT")))
                .endsWith("Georgia=PLACE/NAME/US");
    }

    @Test
    void gluedNamesAreNoPerson() {
        TaggedText text = TaggedText.of("Mr Brandt met/VERB/meet BrandtRobert ./PUNCT");
        assertThat(find(text)).filteredOn(name -> name.type() == org.newsgraph.model.EntityType.PERSON).hasSize(1);
    }

    @Test
    void dollarsOfTheStatesAreNoCountry() {
        assertThat(described(TaggedText.of("It/PRON cost/VERB US $/SYM 5/NUM ./PUNCT"))).isEmpty();
    }

    private static List<Mention.Named> find(TaggedText text) {
        return FINDER.find(text.text(), text.sentences());
    }

    private static String described(TaggedText text) {
        return find(text).stream().map(name -> name.span().of(text.text().text()) + "=" + name.type() + "/" + name.as() + "/"
                + name.country().orElse("")).collect(Collectors.joining("; "));
    }
}
