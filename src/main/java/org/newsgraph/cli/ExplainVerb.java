package org.newsgraph.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;
import org.newsgraph.pipeline.SentenceExplainer;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.rules.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph explain}: which rules fired, and what stopped the nearest miss. */
@Command(name = "explain", description = "Shows tokens, tree and findings of a sentence, which rules fired on it, and which word stopped the nearest others.")
final class ExplainVerb implements Callable<Integer> {
    private static final int MISSES_SHOWN = 8;

    private final Terminal terminal;

    @Parameters(paramLabel = "SENTENCE", description = "A sentence, or a few.")
    private String words;

    @Option(names = "--published", paramLabel = "DATE", description = "Day against which times resolve, as 2019-03-27.")
    private LocalDate published;

    @Mixin
    private CommonOptions common;

    ExplainVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (words.isBlank()) {
            throw new Failure(ExitCode.USAGE, "there is no sentence to explain; give one in quotation marks");
        }
        SentenceExplainer explainer = Stages.explainer(common.resources());
        Metadata metadata = new Metadata(Optional.empty(), Optional.ofNullable(published), Optional.empty(), Optional.empty(),
                List.of(), Optional.empty(), "en");
        var explained = explainer.explain(new Article("00000000", "the sentence", CleanText.untouched(words), metadata));
        terminal.out().println(ArticleText.of(explained.article()));
        for (Sentence sentence : explained.article().sentences()) {
            tokens(sentence);
        }
        explained.explanations().forEach(explanation -> rules(explained.article(), explanation));
        return ExitCode.DONE;
    }

    private void tokens(Sentence sentence) {
        terminal.out().printf("%3s  %-18s %-18s %-6s %4s  %s%n", "", "form", "lemma", "tag", "head", "relation");
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Optional<Tree> tree = sentence.tree();
            terminal.out().printf("%3d  %-18s %-18s %-6s %4s  %s%n", i, token.form(), token.lemma(), token.tag(),
                    tree.isEmpty() ? "" : Integer.toString(tree.get().head(i)), tree.isEmpty() ? "" : tree.get().label(i));
        }
        terminal.out().println();
    }

    private void rules(AnalyzedArticle article, Explanation explanation) {
        explanation.fired().forEach(fired -> terminal.out()
                .println("fired   " + fired.rule() + " on “" + article.words(fired.trigger()) + "”: "
                        + String.join(", ", fired.slots())));
        explanation.misses().stream().limit(MISSES_SHOWN).forEach(missed -> terminal.out()
                .println("missed  " + missed.rule() + ", stopped at “" + article.words(missed.stoppedAt()) + "”: "
                        + missed.reason()));
    }
}
