package org.etwin.example.national;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.etwin.identity.spi.SignInProvider;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/**
 * Another way to sign in: a portal that schools know already vouches for people by a signature over who it is and for which
 * sign-in. There once {@code etc/org.etwin.example.portal.cfg} names {@code address} and the common {@code key}.
 */
@Component(configurationPid = "org.etwin.example.portal", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class P18SchoolPortal implements SignInProvider {
    @interface Settings {
        String address();

        String key();
    }

    private final String address;
    private final byte[] key;

    @Activate
    public P18SchoolPortal(Settings settings) {
        this(settings.address(), settings.key());
    }

    P18SchoolPortal(String address, String key) {
        this.address = address;
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "si-portal";
    }

    @Override
    public String label(Locale language) {
        return "Šolski portal";
    }

    @Override
    public Start start(URI back, Locale language) {
        String state = UUID.randomUUID().toString();
        String query = "?state=" + state + "&back=" + URLEncoder.encode(back.toString(), StandardCharsets.UTF_8);
        return new Start(URI.create(address + query), state, state);
    }

    @Override
    public Subject finish(URI back, String memory, Map<String, String> answer) {
        String person = answer.getOrDefault("person", "");
        String signature = answer.getOrDefault("signature", "");
        if (person.isBlank()
                || !MessageDigest.isEqual(signed(memory + " " + person), signature.getBytes(StandardCharsets.UTF_8))) {
            throw Rejected.unauthenticated();
        }
        return new Subject(address, person, null, false, null, null);
    }

    byte[] signed(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
