package org.etwin.notifications.mail.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.etwin.notifications.Letter;

/** One letter with all that stands on the outside. */
public final class Envelope {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 100;

    private final SmtpServer server;
    private final LetterPaper paper;
    private final Letter letter;
    private final String number;
    private final Instant now;

    /** @param number of the mail: the same at each attempt, so that a mail that arrives twice can be seen to be one */
    public Envelope(SmtpServer server, LetterPaper paper, Letter letter, String number, Instant now) {
        this.server = server;
        this.paper = paper;
        this.letter = letter;
        this.number = number;
        this.now = now;
    }

    MimeMessage message(Session session) throws MessagingException {
        SMTPMessage message = new Numbered(session, "<" + number + "@" + paper.host() + ">");
        if (server.returnPath(number) != null) {
            message.setEnvelopeFrom(server.returnPath(number));
        }
        message.setFrom(from());
        message.setRecipient(Message.RecipientType.TO, address(letter.to()));
        if (letter.sender() != null && letter.sender().replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(letter.sender().replyTo())});
        }
        message.setSubject(Clean.header(letter.subject(), LONGEST_SUBJECT), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        if (letter.leaving() != null) {
            message.setHeader("Precedence", "bulk");
            message.setHeader(
                    "List-Unsubscribe", "<" + paper.whole(letter.leaving().oneClick()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(paper.plain(letter), StandardCharsets.UTF_8.name());
        MimeBodyPart page = new MimeBodyPart();
        page.setText(paper.html(letter), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, page));
        message.saveChanges();
        return message;
    }

    private InternetAddress from() throws AddressException {
        InternetAddress from = new InternetAddress(server.from());
        if (letter.sender() != null && letter.sender().name() != null) {
            try {
                from.setPersonal(
                        Clean.header(letter.sender().name(), LONGEST_NAME) + " · " + paper.brand(),
                        StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return from;
    }

    /** Exactly one address and nothing else: what has a line break in it would become headers. */
    private static InternetAddress address(String text) throws AddressException {
        if (text.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == ',')) {
            throw new AddressException("no address", text.replaceAll("\\s", " "));
        }
        return new InternetAddress(text, true);
    }

    private static final class Numbered extends SMTPMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
