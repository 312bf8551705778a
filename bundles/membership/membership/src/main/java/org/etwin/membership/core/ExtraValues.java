package org.etwin.membership.core;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraField;

/** Checks a value of a plug-in's field as far as its declaration goes. */
final class ExtraValues {
    private ExtraValues() {}

    static List<Rejection> check(String plugin, List<ExtraField> declared, Map<String, String> values) {
        List<Rejection> wrong = new ArrayList<>();
        for (ExtraField field : declared) {
            String value = values.getOrDefault(field.name(), "").strip();
            String name = nameOf(plugin, field.name());
            if (value.isEmpty() || (field.type() == ExtraField.Type.YES_NO && value.equals("false"))) {
                if (field.required()) {
                    wrong.add(Rejection.invalid(name, "membership.rejected.extra-missing"));
                }
            } else if (value.length() > field.longest()) {
                wrong.add(Rejection.invalid(name, "membership.rejected.too-long", field.longest()));
            } else if (!fits(field, value)) {
                wrong.add(Rejection.invalid(name, key(field.type())));
            }
        }
        return wrong;
    }

    /** How fields of plug-ins are named in rejections. */
    static String nameOf(String plugin, String field) {
        return "extra." + plugin + "." + field;
    }

    private static boolean fits(ExtraField field, String value) {
        return switch (field.type()) {
            case TEXT -> true;
            case NUMBER -> value.matches("-?\\d{1,18}");
            case DATE -> isDate(value);
            case YES_NO -> value.equals("true") || value.equals("false");
            case CHOICE -> field.options().contains(value);
        };
    }

    private static String key(ExtraField.Type type) {
        return switch (type) {
            case TEXT, NUMBER -> "membership.rejected.extra-number";
            case DATE -> "membership.rejected.extra-date";
            case YES_NO -> "membership.rejected.extra-yes-no";
            case CHOICE -> "membership.rejected.extra-choice";
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }
}
