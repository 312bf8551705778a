package org.etwin.example.national;

import org.etwin.notifications.spi.NotificationChannel;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One more way to be told: a line in the log of the server. People of Slovenia can choose it in their settings; a real one
 * would hand the text to a messenger instead.
 */
@Component(property = "etwin.territory=SI")
public class P11LogChannel implements NotificationChannel {
    private static final Logger LOG = LoggerFactory.getLogger(P11LogChannel.class);

    @Override
    public String key() {
        return "si-log";
    }

    @Override
    public void deliver(Told told) {
        LOG.info("{}", line(told));
    }

    /** Always one line, whatever people wrote. */
    static String line(Told told) {
        return told.recipient() + " (" + told.language().toLanguageTag() + "): "
                + told.text().replaceAll("[\\p{Cntrl}\\s]+", " ")
                + (told.link() == null ? "" : " " + told.link());
    }
}
