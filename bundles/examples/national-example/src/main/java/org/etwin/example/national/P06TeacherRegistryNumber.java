package org.etwin.example.national;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraField;
import org.etwin.platform.extra.ExtraFields;
import org.osgi.service.component.annotations.Component;

/** A field of one's own: Slovenia asks for the number in the register of teachers. Screens and REST ask it alike. */
@Component(property = "etwin.territory=SI")
public final class P06TeacherRegistryNumber implements ExtraFields {
    static final String PLUGIN = "org.etwin.example.national";
    static final String SUBJECT = "membership.request";
    static final String NUMBER = "registry-number";
    private static final Pattern FORM = Pattern.compile("SI-\\d{5}");

    @Override
    public String plugin() {
        return PLUGIN;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<ExtraField> fields(Context context) {
        return List.of(ExtraField.text(
                NUMBER, "example-national.registry-number", "example-national.registry-number.hint", 8));
    }

    @Override
    public List<Rejection> check(Map<String, String> values, Context context) {
        String number = values.getOrDefault(NUMBER, "");
        return number.isEmpty() || FORM.matcher(number).matches()
                ? List.of()
                : List.of(Rejection.invalid(NUMBER, "example-national.rejected.registry-number"));
    }
}
