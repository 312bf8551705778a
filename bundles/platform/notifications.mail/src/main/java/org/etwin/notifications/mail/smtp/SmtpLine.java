package org.etwin.notifications.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open line to a server, for one mail after the other. For one thread. */
public final class SmtpLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);
    private static final int SERVICE_AWAY = 421;
    private static final int PERMANENT = 500;
    private static final int LARGEST_PERMANENT = 599;

    private final Session session;
    private final String user;
    private final String password;
    private Transport transport;

    SmtpLine(Properties properties, String user, String password) {
        this.session = Session.getInstance(properties);
        this.user = user;
        this.password = password;
    }

    /** Never throws for what the server or the address does. */
    public Outcome send(Envelope envelope) {
        // Jakarta Mail looks for its parts with the thread's class loader; ours has them.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SmtpLine.class.getClassLoader());
        try {
            return sent(envelope);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Outcome sent(Envelope envelope) {
        MimeMessage message;
        try {
            message = envelope.message(session);
        } catch (AddressException e) {
            return Outcome.of(Outcome.Kind.NO_SUCH_ADDRESS, e);
        } catch (MessagingException e) {
            return Outcome.of(Outcome.Kind.NEVER, e);
        }
        try {
            connect();
        } catch (MessagingException e) {
            return Outcome.of(Outcome.Kind.SERVER_AWAY, e);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.TAKEN;
        } catch (SMTPSendFailedException e) {
            return failed(e);
        } catch (SendFailedException e) {
            return Outcome.of(isForGood(e) ? Outcome.Kind.NO_SUCH_ADDRESS : Outcome.Kind.NOT_NOW, e);
        } catch (MessagingException e) {
            close();
            return Outcome.of(Outcome.Kind.NOT_NOW, e);
        }
    }

    private static Outcome failed(SMTPSendFailedException e) {
        if (isForGood(e)) {
            return Outcome.of(Outcome.Kind.NO_SUCH_ADDRESS, e);
        }
        if (e.getReturnCode() == SERVICE_AWAY) {
            return Outcome.of(Outcome.Kind.SERVER_AWAY, e);
        }
        boolean content = e.getReturnCode() >= PERMANENT
                && e.getReturnCode() <= LARGEST_PERMANENT
                && !String.valueOf(e.getCommand()).startsWith("MAIL");
        return Outcome.of(content ? Outcome.Kind.NEVER : Outcome.Kind.NOT_NOW, e);
    }

    /** The server does not know the recipient and never will. */
    private static boolean isForGood(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        Transport fresh = session.getTransport();
        if (user.isEmpty()) {
            fresh.connect();
        } else {
            fresh.connect(user, password);
        }
        transport = fresh;
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the server hung up first: {}", e.toString());
        }
        transport = null;
    }
}
