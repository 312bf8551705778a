package org.etwin.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Six digits for every 30 seconds, from a secret (RFC 6238 with SHA-1, what all apps know). */
public final class TimedCodes {
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    /** A clock may be half a minute wrong, and typing takes time. */
    private static final int STEPS_BESIDE = 1;

    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** 160 random bits, as RFC 4226 recommends, in the letters that people type into an app. */
    public String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The step of time that the code belongs to; empty when it belongs to none near {@code now}. */
    public OptionalLong step(String secret, String code, Instant now) {
        Key key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
        for (int beside = -STEPS_BESIDE; beside <= STEPS_BESIDE; beside++) {
            Instant moment = now.plusSeconds((long) beside * STEP_SECONDS);
            if (MessageDigest.isEqual(code.getBytes(), of(key, moment).getBytes())) {
                return OptionalLong.of(moment.getEpochSecond() / STEP_SECONDS);
            }
        }
        return OptionalLong.empty();
    }

    /** What an app shows at that moment. */
    public String code(String secret, Instant moment) {
        return of(new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), moment);
    }

    private String of(Key key, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
