package org.etwin.notifications.mail.smtp;

import java.util.Properties;

/** One SMTP server as it is set now. */
public final class SmtpServer {
    private static final String TIMEOUT_MILLIS = "15000";

    private final Properties properties = new Properties();
    private final String host;
    private final String user;
    private final String password;
    private final String from;
    private final String bounceAddress;

    public SmtpServer(
            String host, int port, String security, String user, String password, String from, String bounceAddress) {
        this.host = host;
        this.user = user;
        this.password = password;
        this.from = from;
        this.bounceAddress = bounceAddress;
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
                settings.mail_from(),
                settings.bounce_address().strip());
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    /** A connection for several mails; nothing is connected before the first. */
    public SmtpLine line() {
        return new SmtpLine(properties, user, password);
    }

    String from() {
        return from;
    }

    /** Where that mail comes back to, or null for whom it comes from. */
    String returnPath(String mail) {
        int at = bounceAddress.indexOf('@');
        return at < 1 ? null : bounceAddress.substring(0, at) + "+" + mail + bounceAddress.substring(at);
    }
}
