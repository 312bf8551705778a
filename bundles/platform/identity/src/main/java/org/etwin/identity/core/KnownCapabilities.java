package org.etwin.identity.core;

import java.util.List;
import org.etwin.identity.spi.TokenScopes;
import org.etwin.persistence.LateServices;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The capabilities that a token can be limited to, as those who know them say. */
@Component(service = KnownCapabilities.class)
public final class KnownCapabilities {
    private final LateServices<TokenScopes> scopes;

    @Activate
    public KnownCapabilities(BundleContext context) {
        scopes = LateServices.in(context);
    }

    /** Without a framework. */
    KnownCapabilities(List<TokenScopes> given) {
        scopes = LateServices.of(given);
    }

    @Reference(
            service = TokenScopes.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bindScopes(ServiceReference<TokenScopes> given) {
        scopes.add(given);
    }

    void unbindScopes(ServiceReference<TokenScopes> given) {
        scopes.remove(given);
    }

    List<String> all() {
        return scopes.all().stream()
                .flatMap(each -> each.capabilities().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
