package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.files.StoredFile;
import org.etwin.platform.Id;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.UpdatePicture;
import org.etwin.ui.FileField;

/** Several pictures, each with the words that stand for it. */
final class PicturesField extends Div implements HasValidation {
    private final transient Sharing sharing;
    private final List<FileField> fields = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private boolean invalid;

    PicturesField(Sharing sharing) {
        this.sharing = sharing;
        addClassNames("stack", "tight", "updates-pictures");
        Button more = new Button(
                sharing.text("spaces.updates.add-picture"), new Icon("vaadin", "picture"), click -> field(null, ""));
        more.addThemeNames("tertiary", "small");
        list.addClassName("updates-picture-fields");
        error.addClassNames("etwin-error", "small");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(list, error, more);
    }

    /** Those that are there already, to be changed. */
    void show(List<UpdatePicture> pictures) {
        Map<Id, StoredFile> files =
                sharing.files().find(pictures.stream().map(UpdatePicture::file).toList());
        pictures.stream()
                .filter(each -> files.containsKey(each.file()))
                .forEach(each -> field(files.get(each.file()), each.alt()));
    }

    List<NewUpdate.Picture> chosen() {
        return fields.stream()
                .filter(field -> field.file().isPresent())
                .map(field -> new NewUpdate.Picture(field.file().get().id(), field.alt()))
                .toList();
    }

    private void field(StoredFile file, String alt) {
        FileField field =
                new FileField(sharing.screen(), sharing.files(), UpdatePicture.USE, "spaces.updates.picture").withAlt();
        if (file != null) {
            field.setValue(file);
            field.alt(alt);
        }
        fields.add(field);
        list.add(field);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean wrong) {
        invalid = wrong;
        error.setVisible(wrong);
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }
}
