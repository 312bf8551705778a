package org.etwin.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The half of a {@link RichTextField} that lives in the browser, in {@code rich-text.js}. */
@Tag("etwin-rich-text")
final class RichTextEditor extends Component {
    private static final int OFFERED = 10;
    /** Without the editor: words in a plain text area, as paragraphs and lines. */
    private static final String SHOW =
            """
            this.etwinHtml = $0;
            if (this.etwinShow) { this.etwinShow(); return; }
            this.etwinWords = $1.split('\\n');
            import('/static/org.etwin.ui.api/rich-text.js')
              .then(module => module.edit(this))
              .then(() => { if (this.etwinFocusSoon) { this.etwinFocus?.(); } })
              .catch(failed => {
                const area = document.createElement('textarea');
                const label = this.closest('vaadin-custom-field')?.querySelector('[slot=label]');
                if (label) { area.setAttribute('aria-labelledby', label.id); }
                const reader = document.createElement('div');
                this.etwinShow = () => {
                  reader.innerHTML = this.etwinHtml.replace(/<br>|<\\/(p|li|h3|h4)>/g, '$&\\n');
                  area.value = reader.textContent.trim();
                };
                this.etwinFocus = () => area.focus();
                area.addEventListener('change', () => {
                  reader.textContent = area.value;
                  this.$server.typed(reader.innerHTML.split(/\\n\\s*\\n/)
                    .map(part => '<p>' + part.replace(/\\n/g, '<br>') + '</p>').join(''));
                });
                this.replaceChildren(area);
                this.etwinShow();
              });""";

    private static final List<String> WORDS = List.of(
            "toolbar",
            "bold",
            "italic",
            "heading",
            "bullets",
            "numbers",
            "quote",
            "link",
            "picture",
            "undo",
            "redo",
            "link-address",
            "link-set",
            "link-remove",
            "close",
            "mention",
            "offered",
            "nobody",
            "uploading",
            "failed");

    private final transient Screen screen;
    private final transient Consumer<String> changed;
    private transient Function<String, List<Option>> offered;
    private transient RichPictures pictures;

    RichTextEditor(Screen screen, Consumer<String> changed) {
        this.screen = screen;
        this.changed = changed;
    }

    void mentioning(Function<String, List<Option>> people) {
        offered = people;
        getElement().setAttribute("mentions", true);
    }

    void pictures(RichPictures stored) {
        pictures = stored;
        getElement().setAttribute("upload", stored.upload(this));
        getElement().setAttribute("pictures", true);
    }

    void keeping(String key) {
        getElement().setAttribute("kept", key);
    }

    void show(String html) {
        String words = WORDS.stream()
                .map(each -> screen.text("ui.rich." + each, "{0}"))
                .collect(Collectors.joining("\n"));
        getElement().executeJs(SHOW, html, words);
    }

    void focusText() {
        getElement().executeJs("if (this.etwinFocus) { this.etwinFocus(); } else { this.etwinFocusSoon = true; }");
    }

    void insert(String address, String alt, int width, int height) {
        getElement().executeJs("this.etwinPicture?.($0, $1, $2, $3)", address, alt, width, height);
    }

    @ClientCallable
    private void typed(String html) {
        changed.accept(html);
    }

    /** What was pasted, as it may stay. */
    @ClientCallable
    private void pasted(int turn, String html) {
        getElement().executeJs("this.etwinPaste?.($0, $1)", turn, screen.rich().clean(html));
    }

    @ClientCallable
    private void asked(int turn, String words) {
        if (offered != null) {
            List<Option> people = offered.apply(words).stream().limit(OFFERED).toList();
            getElement()
                    .executeJs(
                            "this.etwinOffer?.($0, $1, $2)",
                            turn,
                            people.stream().map(Option::value).collect(Collectors.joining("\n")),
                            people.stream()
                                    .map(each -> each.label().replaceAll("\\s+", " "))
                                    .collect(Collectors.joining("\n")));
        }
    }

    @ClientCallable
    private void picture() {
        if (pictures != null) {
            pictures.ask();
        }
    }
}
