package org.etwin.ui;

/** A page that is one form. A subclass declares the fields in its constructor. */
public abstract class FormView extends BaseView {
    protected final Form form;

    protected FormView(Screen screen, String titleKey) {
        super(screen, titleKey);
        narrow();
        form = new Form(screen);
        add(new Card(form));
    }

    /** Short for {@code form.fields()}. */
    protected final Fields fields() {
        return form.fields();
    }
}
