package org.newsgraph.analyze.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.rules.Resources;

class CorefTest {
    private final CorefResolver resolver = Coref.standard(Resources.shipped());

    @Test
    void findsTheSurnameAgainWhateverItsAccents() {
        assertThat(chain("<PERSON Ana López> met/VERB <PERSON Juan Perez> .\n<PERSON Ms Lopez> left/VERB .", "Ana López"))
                .containsExactly("Ana López", "Ms Lopez");
    }

    @Test
    void bareNameOfTheHeadlineBelongsToTheFullName() {
        assertThat(chain("# <PERSON Lopez> wins/VERB\n<PERSON Ana Lopez> won/VERB .", "Ana Lopez"))
                .containsExactly("Lopez", "Ana Lopez");
    }

    @Test
    void neverMergesTwoBearersOfASurname() {
        assertThat(chain("<PERSON Ana Lopez> met/VERB <PERSON Pedro Lopez> .\n<PERSON Lopez> spoke/VERB/speak .", "Pedro Lopez"))
                .containsExactly("Pedro Lopez", "Lopez");
        assertThat(
                chain("<PERSON Mr Pedro Lopez> met/VERB <PERSON Ms Ana Lopez> .\n<PERSON Mr Lopez> spoke/VERB .", "Pedro Lopez"))
                .containsExactly("Mr Pedro Lopez", "Mr Lopez");
    }

    @Test
    void bareSurnameIsNotTheWifesWhoIsNamedBesideIt() {
        assertThat(
                chain("<PERSON Lopez> left/VERB .\n<PERSON Lopez> and/CCONJ his/PRON wife/NOUN <PERSON Ana Lopez> spoke/VERB .\n"
                        + "<PERSON Lopez> laughed/VERB .", "Lopez"))
                .startsWith("Lopez", "Lopez")
                .contains("Lopez")
                .doesNotContain("Ana Lopez");
    }

    @Test
    void sonIsNotTheFatherWhereTheArticleTellsThemApart() {
        assertThat(
                chain("<PERSON Juan Perez> left/VERB .\n<PERSON Juan Perez Jr.> came/VERB .\n<PERSON Perez Jr.> spoke/VERB .",
                        "Juan Perez"))
                .containsExactly("Juan Perez");
    }

    @Test
    void titleInsideOfANameIsNoGivenName() {
        assertThat(chain("<PERSON Ana Lopez> left/VERB .\n<PERSON Judge Lopez> spoke/VERB .", "Ana Lopez"))
                .containsExactly("Ana Lopez", "Judge Lopez");
    }

    @Test
    void nameAfterAnAbbreviatedTitleIsAPersons() {
        assertThat(chain("<ORGANISATION Rep. Ana Lopez> left/VERB .\n<ORGANISATION Lopez> spoke/VERB .", "Rep. Ana Lopez"))
                .containsExactly("Rep. Ana Lopez", "Lopez");
    }

    @Test
    void joinsSpellingsOfOneNameButNotOtherGivenNames() {
        assertThat(chain("<PERSON Olena Petrenkiy> met/VERB us/PRON .\n<PERSON Petrenky> left/VERB .", "Olena Petrenkiy"))
                .hasSize(2);
        assertThat(chain("<PERSON Mike Perez> left/VERB .\n<PERSON Michael Perez> came/VERB .", "Michael Perez")).hasSize(2);
    }

    @Test
    void countryIsOneWhateverItIsCalled() {
        Coreference found = resolve(
                "<COUNTRY:PE Peru> sent/VERB <COUNTRY:PE:DEMONYM Peruvian> planes/NOUN/plane to/ADP <COUNTRY:BO Bolivia> .");
        assertThat(find(found, "Peru").mentions()).hasSize(2);
        assertThat(find(found, "Peru").country()).contains("PE");
        assertThat(find(found, "Peru").type()).isEqualTo(EntityType.COUNTRY);
    }

    @Test
    void governmentIsNotItsCountry() {
        String article = "<COUNTRY:PE Peru> waits/VERB/wait .\n<ORGANISATION:PE:CAPITAL Lima> spoke/VERB/speak .\n"
                + "The/DET <COUNTRY:PE:DEMONYM Peruvian> government/NOUN agreed/VERB .";
        Coreference found = resolve(article);
        assertThat(chain(article, "Lima")).containsExactly("Lima", "The Peruvian government");
        assertThat(find(found, "Lima").type()).isEqualTo(EntityType.ORGANISATION);
        assertThat(find(found, "Lima").country()).contains("PE");
    }

    @Test
    void appositionAndTitleDescribeTheName() {
        assertThat(
                chain(
                        "<PERSON Ana Lopez> ,/PUNCT the/DET <COUNTRY:PE:DEMONYM Peruvian> foreign/ADJ minister/NOUN ,/PUNCT left/VERB .\n"
                                + "The/DET foreign/ADJ minister/NOUN smiled/VERB .",
                        "Ana Lopez"))
                .containsExactly("Ana Lopez", "the Peruvian foreign minister", "The foreign minister");
        assertThat(
                chain(
                        "<COUNTRY:PE:DEMONYM Peruvian> president/NOUN <PERSON Ana Lopez> met/VERB <PERSON Juan Perez> .\n"
                                + "The/DET president/NOUN smiled/VERB .",
                        "Ana Lopez"))
                .containsExactly("Ana Lopez", "The president");
    }

    @Test
    void wifeOfSomebodyIsFoundAgain() {
        assertThat(
                chain(
                        "He/PRON met/VERB the/DET wife/NOUN of/ADP <PERSON Juan Perez> .\n<PERSON Mr Perez> 's/PART wife/NOUN "
                                + "<PERSON Ana Lopez> left/VERB .\nHer/PRON husband/NOUN stayed/VERB .",
                        "Ana Lopez"))
                .containsExactly("the wife of Juan Perez", "Mr Perez's wife", "Ana Lopez", "Her");
    }

    @Test
    void pronounsAgreeWithTheirAntecedents() {
        String article = "<PERSON Ms Ana Lopez> told/VERB/tell <PERSON Mr Perez> that/SCONJ she/PRON knew/VERB him/PRON .";
        assertThat(chain(article, "Ana Lopez")).containsExactly("Ms Ana Lopez", "she");
        assertThat(chain(article, "Perez")).containsExactly("Mr Perez", "him");
        assertThat(find(resolve(article), "Ana Lopez").gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void objectOfAClauseIsNotItsSubject() {
        assertThat(chain("<PERSON Perez> left/VERB .\n<PERSON Gomez> saw/VERB him/PRON .", "Perez"))
                .containsExactly("Perez", "him");
    }

    @Test
    void speakerIsNotTheThirdPersonOfHisOwnWords() {
        assertThat(
                chain(
                        "<PERSON Mr Gomez> arrived/VERB .\n\" He/PRON is/AUX/be late/ADJ ,/PUNCT \" <PERSON Mr Perez> said/VERB/say .",
                        "Gomez"))
                .containsExactly("Mr Gomez", "He");
    }

    @Test
    void speakersPronounsStayOpen() {
        Coreference found = resolve("\" I/PRON know/VERB you/PRON ,/PUNCT \" <PERSON Perez> said/VERB/say .");
        assertThat(found.open()).extracting(pronoun -> pronoun.person()).containsExactly(1, 2);
        assertThat(found.chains()).hasSize(1);
    }

    @Test
    void relativeAndReflexiveFollowTheirPhrase() {
        assertThat(
                chain(
                        "<PERSON Ana Lopez> praised/VERB <PERSON Juan Perez> ,/PUNCT who/PRON declared/VERB himself/PRON leader/NOUN .",
                        "Juan Perez"))
                .containsExactly("Juan Perez", "who", "himself");
    }

    @Test
    void countryInFocusIsNotTheActingOne() {
        assertThat(
                chain(
                        "<COUNTRY:PE Peru> has/AUX lent/VERB <COUNTRY:BO Bolivia> money/NOUN for/ADP the/DET country/NOUN 's/PART roads/NOUN/road .",
                        "Bolivia"))
                .containsExactly("Bolivia", "the country");
    }

    @Test
    void emptyIdentitiesStayOut() {
        assertThat(resolve("It/PRON is/AUX/be clear/ADJ that/SCONJ <COUNTRY:PE Peru> waits/VERB/wait .").chains()).hasSize(1);
        assertThat(resolve("They/PRON asked/VERB the/DET <ORGANISATION US> .").chains()).hasSize(2);
    }

    private Coreference resolve(String article) {
        TaggedText tagged = new TaggedText(article);
        return resolver.resolve(tagged.text(), tagged.sentences(), tagged.names(), tagged.quotations());
    }

    private static CorefChain find(Coreference found, String name) {
        return found.chains().stream().filter(chain -> chain.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> chain(String article, String name) {
        String text = new TaggedText(article).text().text();
        return find(resolve(article), name).mentions().stream().map(mention -> mention.span().of(text)).toList();
    }

}
