package org.etwin.notifications.mail.smtp;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail of ours that came back for good, as a delivery status notification (RFC 3464) says.
 *
 * @param mail its number, from the address that it came back to: what the notification itself says about the recipient
 *     anybody could write
 */
public record Returned(String mail, String reason) {
    private static final Pattern NUMBER = Pattern.compile("\\+([0-9a-z]{13})@", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed\\s*$");
    private static final Pattern FOR_GOOD = Pattern.compile("(?im)^status:\\s*(5\\.\\d+\\.\\d+)");
    private static final Pattern WORDS = Pattern.compile("(?im)^diagnostic-code:\\s*(.{1,300})");
    private static final int LARGEST_STATUS = 64 * 1024;
    private static final String[] RECIPIENTS = {"Delivered-To", "X-Original-To", "Envelope-To", "To"};

    static Optional<Returned> of(Message message) throws MessagingException, IOException {
        String number = number(message);
        String status = number == null ? "" : status(message, 0);
        Matcher code = FOR_GOOD.matcher(status);
        if (!FAILED.matcher(status).find() || !code.find()) {
            return Optional.empty();
        }
        Matcher words = WORDS.matcher(status);
        return Optional.of(new Returned(
                number, code.group(1) + (words.find() ? " " + words.group(1).strip() : "")));
    }

    private static String number(Message message) throws MessagingException {
        for (String header : RECIPIENTS) {
            String[] values = message.getHeader(header);
            for (String value : values == null ? new String[0] : values) {
                Matcher number = NUMBER.matcher(value);
                if (number.find()) {
                    return number.group(1).toLowerCase(java.util.Locale.ROOT);
                }
            }
        }
        return null;
    }

    private static String status(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")) {
            try (InputStream in = part.getInputStream()) {
                return new String(in.readNBytes(LARGEST_STATUS), StandardCharsets.UTF_8);
            }
        }
        if (depth < 3 && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = status(inner, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
