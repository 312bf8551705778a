package org.etwin.ui.shell.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.etwin.platform.Looks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/** A page or an answer is one look at the platform: no part of it is read twice. */
@Component(service = Preprocessor.class)
public final class EachRequestLooksOnce implements Preprocessor {
    private final Looks looks;

    @Activate
    public EachRequestLooksOnce(@Reference Looks looks) {
        this.looks = looks;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        try (Looks.Look look = looks.begin()) {
            rest.doFilter(request, response);
        }
    }
}
