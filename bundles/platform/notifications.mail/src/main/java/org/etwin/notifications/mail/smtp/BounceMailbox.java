package org.etwin.notifications.mail.smtp;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;

/** The mailbox that mails come back to, read by IMAP. What was read is deleted there. */
public final class BounceMailbox {
    private static final int AT_ONCE = 200;
    private static final String TIMEOUT_MILLIS = "15000";

    private final String host;
    private final String user;
    private final String password;
    private final Properties properties = new Properties();

    public BounceMailbox(String host, int port, String security, String user, String password) {
        this.host = host;
        this.user = user;
        this.password = password;
        properties.put("mail.store.protocol", "imap");
        properties.put("mail.imap.host", host);
        properties.put("mail.imap.port", String.valueOf(port));
        properties.put("mail.imap.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.imap.timeout", TIMEOUT_MILLIS);
        properties.put("mail.imap.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.imap.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.imap.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
    }

    static BounceMailbox of(SmtpSettings settings) {
        return new BounceMailbox(
                settings.bounce_imap_host().strip(),
                settings.bounce_imap_port(),
                settings.bounce_imap_security(),
                settings.bounce_imap_user(),
                settings.bounce_imap_password());
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    /** @throws MessagingException when the mailbox cannot be read now; what was told before stays told */
    public void read(Consumer<Returned> told) throws MessagingException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(BounceMailbox.class.getClassLoader());
        try (Store store = Session.getInstance(properties).getStore()) {
            store.connect(user, password);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int last = Math.min(AT_ONCE, inbox.getMessageCount());
                for (Message message : last == 0 ? new Message[0] : inbox.getMessages(1, last)) {
                    Returned.of(message).ifPresent(told);
                    message.setFlag(Flags.Flag.DELETED, true);
                }
            }
        } catch (IOException e) {
            throw new MessagingException("unreadable", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
