package org.etwin.identity.core;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.etwin.identity.factor.InstallationKey;
import org.etwin.identity.factor.RecoveryCodes;
import org.etwin.identity.factor.TimedCodes;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Codes of an app and recovery codes: each opens once. Every method needs a running transaction. */
@Component(service = Codes.class)
public final class Codes {
    private static final String SIX_DIGITS = "\\d{6}";

    private final FactorRepository factors;
    private final InstallationKey key;
    private final Faults faults;
    private final Ids ids;
    private final Clock clock;
    private final TimedCodes timed = new TimedCodes();
    private final RecoveryCodes recovery = new RecoveryCodes();

    @Activate
    public Codes(
            @Reference FactorRepository factors,
            @Reference InstallationKey key,
            @Reference Faults faults,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.factors = factors;
        this.key = key;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return whether the code fits and was not used before; from now on it is */
    boolean use(Id account, String code) {
        String typed = RecoveryCodes.typed(code);
        if (!typed.matches(SIX_DIGITS)) {
            return factors.useRecovery(account, RecoveryCodes.hash(account, typed));
        }
        return factors.on(account)
                .map(factor -> step(account, factor.secret(), typed))
                .filter(OptionalLong::isPresent)
                .map(step -> factors.use(account, step.getAsLong()))
                .orElse(false);
    }

    /** A new secret, sealed for that account. */
    String newSecret(Id account) {
        return key.seal(timed.secret(), owner(account));
    }

    String open(Id account, String sealed) {
        return key.open(sealed, owner(account));
    }

    /** The step of time of a code, or empty when it is wrong. */
    OptionalLong step(Id account, String sealed, String code) {
        try {
            return timed.step(open(account, sealed), RecoveryCodes.typed(code), clock.instant());
        } catch (IllegalStateException otherKey) {
            faults.record(Codes.class, otherKey);
            return OptionalLong.empty();
        }
    }

    /** Ten new ones; those of before open nothing any more. */
    List<String> newRecoveryCodes(Id account) {
        factors.removeRecoveryOf(account);
        List<String> made = recovery.make();
        made.forEach(code -> factors.add(new StoredRecovery(ids.next(), account, RecoveryCodes.hash(account, code))));
        return made;
    }

    private static String owner(Id account) {
        return "identity.factor:" + account;
    }
}
