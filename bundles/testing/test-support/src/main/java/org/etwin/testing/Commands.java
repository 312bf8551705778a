package org.etwin.testing;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The commands of a bundle for the operator's console, as their annotations describe them. */
final class Commands {
    /** What only the operator knows: addresses, words, numbers. */
    static final Set<String> FREE = Set.of("arguments", "count", "reason");

    private static final String SHELL = "org.apache.karaf.shell.api.action.";

    private Commands() {}

    static List<String> undescribed(JavaClasses classes) {
        Stream<String> commands = classes.stream()
                .filter(each -> each.isAnnotatedWith(SHELL + "Command"))
                .filter(each -> text(each.tryGetAnnotationOfType(SHELL + "Command"), "description")
                        .isBlank())
                .map(JavaClass::getSimpleName);
        Stream<String> inputs = Stream.of("Argument", "Option").flatMap(kind -> fields(classes, kind)
                .filter(field -> text(field.tryGetAnnotationOfType(SHELL + kind), "description")
                        .isBlank())
                .map(JavaField::getFullName));
        return Stream.concat(commands, inputs).toList();
    }

    static List<String> uncompleted(JavaClasses classes) {
        return fields(classes, "Argument")
                .filter(field -> !field.isAnnotatedWith(SHELL + "Completion"))
                .filter(field -> !FREE.contains(name(field)) || !isLast(field))
                .map(JavaField::getFullName)
                .toList();
    }

    /** What follows one without a completer is never completed: {@code AsTyped} is for the others. */
    private static boolean isLast(JavaField field) {
        int index = index(field);
        return field.getOwner().getFields().stream()
                .filter(other -> other.isAnnotatedWith(SHELL + "Argument"))
                .allMatch(other -> index(other) <= index);
    }

    private static int index(JavaField field) {
        return field.tryGetAnnotationOfType(SHELL + "Argument")
                .flatMap(each -> each.get("index"))
                .map(each -> (Integer) each)
                .orElse(0);
    }

    private static String name(JavaField field) {
        String given = text(field.tryGetAnnotationOfType(SHELL + "Argument"), "name");
        return given.isBlank() || given.equals("VALUE") ? field.getName() : given;
    }

    private static Stream<JavaField> fields(JavaClasses classes, String kind) {
        return classes.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.isAnnotatedWith(SHELL + kind));
    }

    private static String text(Optional<? extends JavaAnnotation<?>> annotation, String member) {
        return annotation.flatMap(each -> each.get(member)).map(String::valueOf).orElse("");
    }
}
