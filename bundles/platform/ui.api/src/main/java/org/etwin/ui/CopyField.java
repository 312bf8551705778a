package org.etwin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Something to be copied, such as a secret that is shown once: it is selected at once, and a button copies it. */
public final class CopyField extends Div {
    /** On an address without TLS a browser has no clipboard for pages: there the selection is copied. */
    private static final String COPY =
            """
            this.addEventListener('click', async () => {
              try {
                await navigator.clipboard.writeText($0.value);
              } catch (closed) {
                $0.inputElement.select();
                if (!document.execCommand('copy')) { return; }
              }
              $1.textContent = $2;
              this.focus();
            });""";

    private final TextField field;

    public CopyField(Screen screen, String label, String value) {
        field = new TextField(label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.getElement().setAttribute("dir", "ltr");
        Button copy = new Button(screen.text("ui.copy"));
        copy.addClassName("ghost");
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        said.addClassNames("muted", "small");
        copy.addAttachListener(shown ->
                copy.getElement().executeJs(COPY, field.getElement(), said.getElement(), screen.text("ui.copied")));
        add(field, new Row(copy, said));
    }

    /** Selects it. */
    public void focus() {
        field.focus();
    }
}
