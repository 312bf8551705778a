package org.etwin.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every bundle keeps, of whatever kind. Its classes are read once for all rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BundleRules {
    private static final int MOST_LINES = 300;

    private final JavaClasses ours;

    protected BundleRules() {
        this(Module.classes());
    }

    BundleRules(JavaClasses ours) {
        this.ours = ours;
    }

    protected final void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ours);
    }

    protected final JavaClasses ours() {
        return ours;
    }

    @Test
    void whoeverTypesManagerHasNotFoundTheNameYet() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?"));
    }

    @Test
    void servicesComeThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith("org.osgi.service.component.annotations.Reference")
                .because("a component has one @Activate constructor and final fields"));
    }

    @Test
    void nothingIsRememberedInStaticFields() {
        // Names with a dollar or "pc" are made by the compiler and by the enhancer of entities.
        check(fields().that()
                .areStatic()
                .and()
                .haveNameNotMatching(".*\\$.*|pc.*|class\\$.*")
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void nothingIsLookedUpBehindTheContainer() {
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.osgi.framework.FrameworkUtil"));
    }

    /** So that {@code --help} and the tabulator say what an operator can type. */
    @Test
    void whatACommandTakesIsDescribedAndCompleted() {
        assertThat(Commands.undescribed(ours)).as("give it a description").isEmpty();
        assertThat(Commands.uncompleted(ours))
                .as("give it a @Completion, or as the last one a name that says that it is free: " + Commands.FREE)
                .isEmpty();
    }

    @Test
    void filesAreShort() {
        List<Path> tooLong = Module.sources().stream()
                .filter(each -> Module.read(each).lines().count() > MOST_LINES)
                .toList();
        assertThat(tooLong)
                .as("more than %d lines: two ideas in one file", MOST_LINES)
                .isEmpty();
    }
}
