package org.etwin.platform.extra;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Rejection;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds fields to records of one kind. Screens and REST ask them alike; they are stored as {@code extra} under
 * {@link #plugin()}, and stay stored when the plug-in goes. The service property {@code etwin.territory} limits them to
 * a territory.
 */
@ConsumerType
public interface ExtraFields {
    /** Name under which the values are stored; never changed. */
    String plugin();

    /** Which records: for example {@code membership.request}. */
    String subject();

    List<ExtraField> fields(Context context);

    /**
     * What is wrong with the values beyond type, length and presence, which the core checks itself. The field of a
     * rejection is the name of the extra field.
     */
    default List<Rejection> check(Map<String, String> values, Context context) {
        return List.of();
    }

    /** @param territory of the record, or null while it is not known */
    record Context(String territory, Locale language) {}
}
