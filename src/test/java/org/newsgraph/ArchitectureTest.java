package org.newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** The walls between the packages, all of them. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.newsgraph.";

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE = slices().matching("org.newsgraph.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_STANDS_ON_THE_JDK_ALONE = classes().that().resideInAPackage(ROOT + "model")
            .should().onlyDependOnClassesThat().resideInAnyPackage(ROOT + "model", "java..");

    @ArchTest
    static final ArchRule RULES_KNOW_THE_MODEL_AND_YAML = classes().that().resideInAPackage(ROOT + "rules")
            .should().onlyDependOnClassesThat().resideInAnyPackage(ROOT + "rules", ROOT + "model", "java..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule NO_STAGE_KNOWS_ANOTHER = slices().matching("org.newsgraph.analyze.(*)..")
            .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule STAGES_KNOW_MODEL_AND_RULES = classes().that().resideInAPackage(ROOT + "analyze..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "analyze..", ROOT + "model", ROOT + "rules", "java..", "opennlp..");

    @ArchTest
    static final ArchRule PIPELINE_KNOWS_MODEL_AND_STAGES = classes().that().resideInAPackage(ROOT + "pipeline")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "pipeline", ROOT + "analyze..", ROOT + "model", ROOT + "rules", "java..");

    @ArchTest
    static final ArchRule RESOLUTION_KNOWS_MODEL_AND_RULES = classes().that().resideInAPackage(ROOT + "resolve")
            .should().onlyDependOnClassesThat().resideInAnyPackage(ROOT + "resolve", ROOT + "model", ROOT + "rules", "java..");

    @ArchTest
    static final ArchRule JENA_STAYS_WITH_THE_GRAPH = noClasses().that()
            .resideOutsideOfPackages(in("rdf", "store", "query", "validate", "export", "push", "serve"))
            .should().dependOnClassesThat().resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule OPENNLP_STAYS_WITH_SYNTAX_AND_NAMES = noClasses().that()
            .resideOutsideOfPackages(in("analyze.syntax", "analyze.names", "read", "train"))
            .should().dependOnClassesThat().resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_CLI = noClasses().that().resideOutsideOfPackages(in("cli"))
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule NOTHING_PRINTS_BUT_CLI = noClasses().that().resideOutsideOfPackages(in("cli"))
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NOTHING_READS_THE_CLOCK_BUT_CLI = noClasses().that().resideOutsideOfPackages(in("cli"))
            .should().callMethodWhere(describe("reads the clock", call -> readsClock(call.getTargetOwner(), call.getName())));

    @ArchTest
    static final ArchRule FILES_AND_NETWORK_STAY_OUTSIDE = noClasses().that()
            .resideOutsideOfPackages(in("read", "store", "export", "push", "serve", "eval", "train", "cli", "spark"))
            .and().resideOutsideOfPackage("org.newsgraph").should().dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net.http..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File");

    @ArchTest
    static final ArchRule NOTHING_USES_CLI = noClasses().that().resideOutsideOfPackages(in("cli"))
            .should().dependOnClassesThat().resideInAPackage(ROOT + "cli..");

    @ArchTest
    static final ArchRule ONLY_CLI_USES_EVAL_AND_TRAIN = noClasses().that().resideOutsideOfPackages(in("cli", "eval", "train"))
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "eval..", ROOT + "train..");

    private static boolean readsClock(JavaClass owner, String method) {
        return method.equals("now") && owner.getPackageName().equals("java.time")
                || owner.isEquivalentTo(Clock.class) && method.startsWith("system")
                || owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
    }

    private static String[] in(String... packages) {
        String[] full = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            full[i] = ROOT + packages[i] + "..";
        }
        return full;
    }
}
