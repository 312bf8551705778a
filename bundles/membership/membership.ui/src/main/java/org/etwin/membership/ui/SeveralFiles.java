package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Id;
import org.etwin.ui.FileField;
import org.etwin.ui.Screen;

/** Some files: as soon as one is there, there is room for the next. */
final class SeveralFiles extends Div {
    private final transient Screen screen;
    private final transient Files files;
    private final String use;
    private final String key;
    private final int most;
    private final List<FileField> fields = new ArrayList<>();

    SeveralFiles(Screen screen, Files files, String use, String key, int most) {
        this.screen = screen;
        this.files = files;
        this.use = use;
        this.key = key;
        this.most = most;
        addClassName("stack");
        room();
    }

    List<Id> chosen() {
        return fields.stream()
                .flatMap(field -> field.file().stream())
                .map(StoredFile::id)
                .toList();
    }

    private void room() {
        boolean full = fields.stream().allMatch(field -> field.file().isPresent());
        if (full && fields.size() < most) {
            FileField field = new FileField(screen, files, use, key);
            field.addValueChangeListener(change -> room());
            fields.add(field);
            add(field);
        }
    }
}
