package org.etwin.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** The annotations of a class as it was written: a value that was left to its default is not there. */
final class Annotations {
    private Annotations() {}

    /** Values by name; those of enumerations as their names. */
    static Optional<Map<String, Object>> of(ClassNode type, String annotation) {
        List<AnnotationNode> all = new ArrayList<>();
        if (type.visibleAnnotations != null) {
            all.addAll(type.visibleAnnotations);
        }
        if (type.invisibleAnnotations != null) {
            all.addAll(type.invisibleAnnotations);
        }
        String wanted = "L" + annotation.replace('.', '/') + ";";
        return all.stream().filter(each -> each.desc.equals(wanted)).findFirst().map(Annotations::values);
    }

    private static Map<String, Object> values(AnnotationNode node) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; node.values != null && i < node.values.size(); i += 2) {
            Object value = node.values.get(i + 1);
            values.put((String) node.values.get(i), value instanceof String[] constant ? constant[1] : value);
        }
        return values;
    }
}
