package org.etwin.ui.shell.server;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Texts;

/** Lets Flow's {@code getTranslation} read the texts of all bundles. */
class ScreenTexts implements I18NProvider {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    ScreenTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return texts.languages();
    }

    @Override
    public String getTranslation(String key, Locale language, Object... arguments) {
        return texts.text(language, key, arguments);
    }
}
