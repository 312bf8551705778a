package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a button or anything else in a page threw: the page stays, the person is told, and operators see whose fault it is. */
class PageFaults implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);
    private static final int SHOWN_MILLISECONDS = 10_000;

    private final transient Faults faults;
    private final transient Texts texts;

    PageFaults(Faults faults, Texts texts) {
        this.faults = faults;
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (thrown instanceof IOException gone) {
            LOG.debug("a browser went away", gone);
            return;
        }
        UI page = UI.getCurrent();
        Locale language = page == null ? Locale.ENGLISH : page.getLocale();
        if (thrown instanceof Rejected rejected) {
            tell(
                    page,
                    rejected.rejections().stream()
                            .map(reason -> texts.text(
                                    language, reason.key(), reason.args().toArray()))
                            .collect(Collectors.joining(" ")));
            return;
        }
        Class<?> part = event.getComponent().<Class<?>>map(Object::getClass).orElse(PageFaults.class);
        faults.record(part, thrown);
        tell(page, texts.text(language, "shell.fault.action"));
    }

    private static void tell(UI page, String text) {
        if (page != null && page.isAttached()) {
            Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START)
                    .addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }
}
