package org.etwin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.function.Function;
import org.etwin.files.Files;

/**
 * Words with headings, lists, quotes, links, and where the view says so pictures and mentions. The value is clean HTML
 * as {@code RichText.clean} gives it; show it with {@link RichWords}. The editor is loaded when the field is shown; a
 * plain text area stands in its place when it cannot be.
 */
public final class RichTextField extends CustomField<String> {
    private final transient Screen screen;
    private final RichTextEditor editor;
    private String html = "";
    private String place;

    /** @param key of the label */
    public RichTextField(Screen screen, String key) {
        super("");
        this.screen = screen;
        setLabel(screen.text(key));
        addClassName("etwin-rich-field");
        editor = new RichTextEditor(screen, this::changed);
        add(editor);
    }

    /**
     * Offers people when @ is typed.
     *
     * @param offered at most ten for the words that follow the @; the value of an option is the id of the account, its
     *     label the name
     */
    public RichTextField mentioning(Function<String, List<Option>> offered) {
        editor.mentioning(offered);
        return this;
    }

    /**
     * Takes pictures, which are stored before the text is; whoever stores the text has its record keep them.
     *
     * @param use the name of a {@code FileUse}, as in {@link FileField}
     */
    public RichTextField pictures(Files files, String use) {
        editor.pictures(new RichPictures(screen, files, use, editor::insert));
        return this;
    }

    /**
     * Keeps what is typed in this browser, and shows it when the field is empty and shown again, see {@link TypedWords}.
     *
     * @param where the same for nothing else that this person types
     */
    public RichTextField keeping(String where) {
        place = where;
        editor.keeping(TypedWords.key(screen, where));
        return this;
    }

    /** What was typed was sent, or given up. */
    public void forget() {
        if (place != null) {
            TypedWords.forget(screen, place);
        }
    }

    /** What it has to say comes from the core. */
    @Override
    public void setManualValidation(boolean manual) {}

    @Override
    public void focus() {
        editor.focusText();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        editor.show(html);
    }

    @Override
    protected String generateModelValue() {
        return html;
    }

    @Override
    protected void setPresentationValue(String value) {
        html = screen.rich().clean(value);
        editor.show(html);
    }

    private void changed(String typed) {
        html = screen.rich().clean(typed);
        setInvalid(false);
        updateValue();
    }
}
