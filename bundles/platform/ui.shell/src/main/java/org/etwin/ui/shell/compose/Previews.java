package org.etwin.ui.shell.compose;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.etwin.ui.PagePreview;
import org.etwin.ui.PagePreview.Preview;
import org.etwin.ui.shell.server.PageHead;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Writes title, description and picture of a page into what a browser or a messenger loads first. */
@Component
public final class Previews implements PageHead {
    private static final int LONGEST = 300;

    private final Contributed<PagePreview> previews;
    private final Texts texts;
    private final Faults faults;

    @Activate
    public Previews(BundleContext context, @Reference Texts texts, @Reference Faults faults) {
        previews = new Contributed<>(context, PagePreview.class);
        this.texts = texts;
        this.faults = faults;
    }

    @Deactivate
    void close() {
        previews.close();
    }

    @Override
    public void fill(Document page, VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        for (PagePreview each : previews.of(Optional.empty())) {
            Optional<Preview> preview = told(each, path, request);
            if (preview.isPresent()) {
                write(page.head(), preview.get(), address(request));
                page.title(preview.get().title());
                return;
            }
        }
    }

    private Optional<Preview> told(PagePreview part, String path, VaadinRequest request) {
        try {
            return part.of(path, texts.closest(request.getLocale()));
        } catch (Rejected hidden) {
            return Optional.empty();
        } catch (RuntimeException | LinkageError thrown) {
            faults.record(part.getClass(), thrown);
            return Optional.empty();
        }
    }

    static void write(Element head, Preview preview, String address) {
        String said = shortened(preview.description());
        head.appendElement("meta").attr("name", "description").attr("content", said);
        property(head, "og:type", "website");
        property(head, "og:title", preview.title());
        property(head, "og:description", said);
        if (preview.image() != null) {
            property(head, "og:image", address + "/files/" + preview.image() + "/cover?size=1280");
            property(head, "og:image:alt", preview.imageAlt());
        }
    }

    /** Whole words only. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end > 0 ? end : LONGEST - 1) + "…";
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content == null ? "" : content);
    }

    private static String address(VaadinRequest request) {
        if (!(request instanceof VaadinServletRequest servlet)) {
            return "";
        }
        HttpServletRequest http = servlet.getHttpServletRequest();
        return http.getRequestURL()
                .substring(
                        0, http.getRequestURL().length() - http.getRequestURI().length());
    }
}
