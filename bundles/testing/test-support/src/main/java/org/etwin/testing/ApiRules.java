package org.etwin.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an API bundle keeps: it says what is promised, and pulls in nothing. */
public abstract class ApiRules extends BundleRules {
    private static final Pattern UNDOCUMENTED = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) ");
    private static final String ACTOR = "org\\.etwin\\.platform\\.Actor(\\$.*)?";

    protected ApiRules() {}

    ApiRules(JavaClasses ours) {
        super(ours);
    }

    /**
     * Methods of services that need no actor, as {@code "Schools.count"}: they read nothing that is protected and
     * change nothing, or they are how one becomes an actor.
     */
    protected Set<String> withoutActor() {
        return Set.of();
    }

    @Test
    void anApiNeedsNothingButJavaAndLowerApis() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax.sql..", "org.etwin..", "org.osgi.annotation..", "org.osgi.framework.."));
        check(classes()
                .should(not(dependOnClassesThat(
                        resideInAnyPackage("..core..", "org.etwin.persistence..", "org.etwin.rest..")))));
    }

    @Test
    void everyPublicTypeSaysWhatItPromises() {
        List<Path> silent = Module.sources().stream()
                .filter(each -> !each.endsWith("package-info.java"))
                .filter(ApiRules::isSilent)
                .toList();
        assertThat(silent).as("public types without a docstring").isEmpty();
    }

    @Test
    void whoActsIsTheFirstParameterOfEveryService() {
        List<String> without = ours().stream()
                .filter(type ->
                        type.isInterface() && type.isAnnotatedWith("org.osgi.annotation.versioning.ProviderType"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> !startsWithActor(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .filter(method -> !withoutActor().contains(method))
                .sorted()
                .toList();
        assertThat(without)
                .as("methods of services that do not ask who acts (exceptions: withoutActor())")
                .isEmpty();
    }

    private static boolean isSilent(Path source) {
        String text = Module.read(source);
        Matcher type = UNDOCUMENTED.matcher(text);
        return type.find() && !text.substring(0, type.start()).contains("/**");
    }

    private static boolean startsWithActor(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).getName().matches(ACTOR);
    }
}
