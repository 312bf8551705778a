package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import org.etwin.identity.limits.Tries;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What may be tried how often, on this node. Right passwords do not count, so a class at one address never waits. */
@Component(service = Limits.class, configurationPid = "org.etwin.identity")
public final class Limits {
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MAILS_AN_HOUR = 5;

    private final Tries byAccount;
    private final Tries byPupil;
    private final Tries byAddress;
    private final Tries byAddressOfPupils;
    private final Tries codes;
    private final Tries codesOfDay;
    private final Tries registrations;
    private final Tries mails;
    private final Tries archives;

    @Activate
    public Limits(@Reference Clock clock, Settings settings) {
        this(
                clock,
                settings.tries_account(),
                settings.tries_account_pupils(),
                settings.tries_address(),
                settings.tries_address_pupils(),
                settings.tries_code(),
                settings.tries_code_day(),
                settings.registrations_address(),
                settings.archives_hour());
    }

    Limits(
            Clock clock,
            int account,
            int pupil,
            int address,
            int addressOfPupils,
            int codesOfAccount,
            int codesOfAccountInADay,
            int registrationsOfAddress,
            int archivesOfAccount) {
        byAccount = new Tries(account, WHILE, clock);
        byPupil = new Tries(pupil, WHILE, clock);
        byAddress = new Tries(address, WHILE, clock);
        byAddressOfPupils = new Tries(addressOfPupils, WHILE, clock);
        codes = new Tries(codesOfAccount, WHILE, clock);
        codesOfDay = new Tries(codesOfAccountInADay, DAY, clock);
        registrations = new Tries(registrationsOfAddress, HOUR, clock);
        archives = new Tries(archivesOfAccount, HOUR, clock);
        mails = new Tries(MAILS_AN_HOUR, HOUR, clock);
    }

    /** Before a password is looked at. */
    void password(String name, String remoteAddress) {
        take(byAccount, byAddress, name, remoteAddress);
    }

    void passwordWasRight(String name, String remoteAddress) {
        giveBack(byAccount, byAddress, name, remoteAddress);
    }

    /** A school has one address for hundreds of children who mistype: they are counted apart, and more generously. */
    void pupilsPassword(String name, String remoteAddress) {
        take(byPupil, byAddressOfPupils, name, remoteAddress);
    }

    void pupilsPasswordWasRight(String name, String remoteAddress) {
        giveBack(byPupil, byAddressOfPupils, name, remoteAddress);
    }

    /** Before a code of the second step is looked at: six digits are guessed sooner than a password. */
    void code(Id account, String remoteAddress) {
        if (!byAddress.take(remoteAddress)) {
            throw tooMany();
        }
        String key = account.toString();
        boolean now = codes.take(key);
        if (!now || !codesOfDay.take(key)) {
            byAddress.giveBack(remoteAddress);
            if (now) {
                codes.giveBack(key);
            }
            throw tooMany();
        }
    }

    void codeWasRight(Id account, String remoteAddress) {
        codes.giveBack(account.toString());
        codesOfDay.giveBack(account.toString());
        byAddress.giveBack(remoteAddress);
    }

    private static void take(Tries ofName, Tries ofAddress, String name, String remoteAddress) {
        if (!ofAddress.take(remoteAddress)) {
            throw tooMany();
        }
        if (!ofName.take(name)) {
            ofAddress.giveBack(remoteAddress);
            throw tooMany();
        }
    }

    private static void giveBack(Tries ofName, Tries ofAddress, String name, String remoteAddress) {
        ofName.giveBack(name);
        ofAddress.giveBack(remoteAddress);
    }

    void registration(String remoteAddress) {
        if (!registrations.take(remoteAddress)) {
            throw tooMany();
        }
    }

    /** Before a mail goes to somebody who may not have asked for it. */
    void mail(String emailKey) {
        if (!mayMail(emailKey)) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "identity.rejected.too-many-mails"));
        }
    }

    /** The same for a mail that is left out silently when there were too many. */
    boolean mayMail(String emailKey) {
        return mails.take(emailKey);
    }

    void archive(Id account) {
        if (!archives.take(account.toString())) {
            throw tooMany();
        }
    }

    private static Rejected tooMany() {
        return new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "identity.rejected.too-many-tries"));
    }
}
