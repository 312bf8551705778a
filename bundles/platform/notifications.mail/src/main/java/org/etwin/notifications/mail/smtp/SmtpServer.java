package org.etwin.notifications.mail.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** One SMTP server as it is set now. */
public final class SmtpServer {
    private static final String TIMEOUT_MILLIS = "15000";

    private final Properties properties = new Properties();
    private final String host;
    private final String user;
    private final String password;
    private final String from;

    public SmtpServer(String host, int port, String security, String user, String password, String from) {
        this.host = host;
        this.user = user;
        this.password = password;
        this.from = from;
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
    }

    static SmtpServer of(SmtpSettings settings) {
        return new SmtpServer(
                settings.smtp_host().strip(),
                settings.smtp_port(),
                settings.smtp_security(),
                settings.smtp_user(),
                settings.smtp_password(),
                settings.mail_from());
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    /** @throws MessagingException when the server did not take it */
    public void send(Letter letter, String plain, String html, Instant now) throws MessagingException {
        // Jakarta Mail looks for its parts with the thread's class loader; ours has them.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SmtpServer.class.getClassLoader());
        try {
            Session session = Session.getInstance(properties);
            MimeMessage message = message(session, letter, plain, html, now);
            try (Transport transport = session.getTransport()) {
                if (user.isEmpty()) {
                    transport.connect();
                } else {
                    transport.connect(user, password);
                }
                transport.sendMessage(message, message.getAllRecipients());
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(Session session, Letter letter, String plain, String html, Instant now)
            throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        MimeBodyPart text = new MimeBodyPart();
        text.setText(plain, StandardCharsets.UTF_8.name());
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html, StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, page));
        message.saveChanges();
        return message;
    }
}
