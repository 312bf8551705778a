package org.etwin.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraFields;
import org.osgi.annotation.versioning.ConsumerType;

/** Draws the extra fields of a plug-in differently from the generated ones. */
@ConsumerType
public interface FormSection {
    /** As {@link ExtraFields#plugin()}. */
    String plugin();

    /** As {@link ExtraFields#subject()}. */
    String subject();

    Part create(Map<String, String> values, ExtraFields.Context context, Screen screen);

    /** The fields in one form. */
    interface Part {
        Component component();

        Map<String, String> values();

        /** Shows what is wrong beside the fields; empty to clear. */
        void show(List<Rejection> reasons);
    }
}
