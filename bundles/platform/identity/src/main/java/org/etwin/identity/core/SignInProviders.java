package org.etwin.identity.core;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.identity.OtherSignIns.Provider;
import org.etwin.identity.spi.SignInProvider;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who vouches for people at this moment; one that throws is left out. */
@Component(service = SignInProviders.class)
public final class SignInProviders {
    private final List<SignInProvider> all = new CopyOnWriteArrayList<>();
    private final Faults faults;

    @Activate
    public SignInProviders(@Reference Faults faults) {
        this.faults = faults;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindProvider(SignInProvider provider) {
        all.add(provider);
    }

    void unbindProvider(SignInProvider provider) {
        all.remove(provider);
    }

    Optional<SignInProvider> find(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    List<Provider> shown(Locale language) {
        return all.stream()
                .flatMap(each -> shown(each, language).stream())
                .sorted(Comparator.comparing(Provider::name))
                .toList();
    }

    /** Its name when it is not there any more. */
    String label(String name, Locale language) {
        return find(name)
                .flatMap(each -> shown(each, language))
                .map(Provider::label)
                .orElse(name);
    }

    private Optional<Provider> shown(SignInProvider provider, Locale language) {
        try {
            return Optional.of(new Provider(provider.name(), provider.label(language)));
        } catch (RuntimeException e) {
            faults.record(provider.getClass(), e);
            return Optional.empty();
        }
    }
}
