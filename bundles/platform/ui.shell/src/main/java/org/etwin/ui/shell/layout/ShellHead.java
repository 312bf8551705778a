package org.etwin.ui.shell.layout;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Set;
import org.etwin.platform.Texts;
import org.etwin.ui.CurrentActor;
import org.etwin.ui.shell.server.PageHead;
import org.etwin.ui.shell.server.StaticFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Language, direction, look and the few lines of script that must run before anything is drawn. */
@Component
public final class ShellHead implements PageHead {
    private final CurrentActor current;
    private final Texts texts;
    private final Themes themes;
    private final StaticFiles files;

    @Activate
    public ShellHead(
            @Reference CurrentActor current,
            @Reference Texts texts,
            @Reference Themes themes,
            @Reference StaticFiles files) {
        this.current = current;
        this.texts = texts;
        this.themes = themes;
        this.files = files;
    }

    @Override
    public void fill(Document page, VaadinRequest request) {
        boolean known = VaadinSession.getCurrent() != null;
        Locale language = known ? current.locale() : texts.closest(request.getLocale());
        Element html = page.child(0);
        html.attr("lang", language.toLanguageTag());
        html.attr("dir", rightToLeft(language) ? "rtl" : "ltr");
        Element head = page.head();
        if (page.title().isEmpty()) {
            page.title("eTwin");
        }
        head.appendElement("script").attr("src", files.address("org.etwin.ui.shell", "shell.js"));
        themes.base().ifPresent(theme -> sheet(head, themes.tokens(theme)));
        sheet(head, files.address("org.etwin.ui.api", "etwin.css"));
        sheet(head, files.address("org.etwin.ui.shell", "shell.css"));
        Element national = sheet(head, "").attr("id", "etwin-theme");
        if (known) {
            themes.of(current.territory()).ifPresent(theme -> national.attr("href", themes.tokens(theme)));
        }
        if (national.attr("href").isEmpty()) {
            national.removeAttr("href");
        }
        themes.base().ifPresent(theme -> head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", files.address(theme.bundle(), "logo.svg")));
    }

    static boolean rightToLeft(Locale language) {
        return Set.of("ar", "he", "fa", "ur").contains(language.getLanguage());
    }

    private static Element sheet(Element head, String address) {
        return head.appendElement("link").attr("rel", "stylesheet").attr("href", address);
    }
}
