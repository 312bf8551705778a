package org.etwin.identity.core;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.etwin.identity.OtherSignIns.Departure;
import org.etwin.identity.spi.SignInProvider;
import org.etwin.identity.spi.SignInProvider.Start;
import org.etwin.identity.spi.SignInProvider.Subject;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way to a provider and back, outside of transactions. */
@Component(service = Departing.class)
public final class Departing {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final SignInProviders providers;
    private final PublicUrl publicUrl;
    private final Clock clock;

    @Activate
    public Departing(@Reference SignInProviders providers, @Reference PublicUrl publicUrl, @Reference Clock clock) {
        this.providers = providers;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    Departure depart(String name, Locale language, Id linking) {
        SignInProvider provider = providers.find(name).orElseThrow(Rejected::notFound);
        Start start = provider.start(back(name), language);
        return new Departure(
                name,
                start.address(),
                start.state(),
                start.memory(),
                linking,
                clock.instant().plus(LONGEST));
    }

    /** @param linking whom the answer is for, or null for a sign-in: one is never taken for the other */
    Subject arrive(Departure departure, Map<String, String> answer, Id linking) {
        if (departure == null
                || !departure.state().equals(answer.get("state"))
                || !Objects.equals(departure.linking(), linking)) {
            throw refused("identity.rejected.other-unknown");
        }
        if (!clock.instant().isBefore(departure.until())) {
            throw refused("identity.rejected.other-late");
        }
        return providers
                .find(departure.provider())
                .orElseThrow(() -> refused("identity.rejected.other-unknown"))
                .finish(back(departure.provider()), departure.memory(), answer);
    }

    private URI back(String name) {
        return publicUrl.of("/signed-in-by/" + name);
    }

    private static Rejected refused(String key) {
        return new Rejected(Rejection.of(Rejection.Kind.UNAUTHENTICATED, key));
    }
}
