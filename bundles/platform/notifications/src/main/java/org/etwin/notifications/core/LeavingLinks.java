package org.etwin.notifications.core;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.NotificationSettings.Leavable;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What stands in the link for getting no more mails: whose, of what, and a signature, so that it works without signing
 * in, for ever, and for nobody else. It can do nothing but switch mails off.
 */
@Component(service = LeavingLinks.class)
public final class LeavingLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int MAC_BYTES = 16;
    private static final String GATHERED = "~";

    private final Transactions transactions;
    private final Unit unit;
    private volatile byte[] secret;

    @Activate
    public LeavingLinks(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=notifications)") Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    /** Whose link it is and what it is about. */
    record Link(Id account, Leavable about) {}

    /** Makes the secret if there is none; before the first link, outside of transactions that only read. */
    void ready() {
        secret();
    }

    String of(Id account, String kind) {
        return signed(account + "." + kind);
    }

    String of(Id account, Frequency cadence) {
        return signed(account + "." + GATHERED + cadence);
    }

    /** @throws Rejected not found when it is none of ours */
    Link read(String token) {
        int last = token == null ? -1 : token.lastIndexOf('.');
        int first = token == null ? -1 : token.indexOf('.');
        if (first < 1 || last <= first) {
            throw Rejected.notFound();
        }
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        byte[] expected = signed(token.substring(0, last)).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, expected)) {
            throw Rejected.notFound();
        }
        String about = token.substring(first + 1, last);
        return new Link(
                Id.parse(token.substring(0, first)),
                about.startsWith(GATHERED)
                        ? new Leavable(null, Frequency.valueOf(about.substring(1)))
                        : new Leavable(about, null));
    }

    private String signed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return text + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, MAC_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            known = Base64.getDecoder().decode(stored());
            secret = known;
        }
        return known;
    }

    private String stored() {
        StoredSecret found = transactions.reading(() -> unit.em().find(StoredSecret.class, StoredSecret.ONLY));
        if (found != null) {
            return found.secret();
        }
        byte[] made = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(made);
        String text = Base64.getEncoder().encodeToString(made);
        try {
            transactions.in(() -> unit.em().persist(new StoredSecret(text)));
            return text;
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            // Another node made one in the same moment.
            return transactions
                    .reading(() -> unit.em().find(StoredSecret.class, StoredSecret.ONLY))
                    .secret();
        }
    }
}
