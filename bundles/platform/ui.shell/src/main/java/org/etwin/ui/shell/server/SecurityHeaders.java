package org.etwin.ui.shell.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** What browsers are told to refuse: scripts, frames and objects of other origins, and guessing of types. */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("org.etwin.ui.shell.headers")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
public class SecurityHeaders implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse headers) {
            headers.setHeader(ContentPolicy.HEADER, ContentPolicy.USUAL);
            headers.setHeader("X-Content-Type-Options", "nosniff");
            headers.setHeader("X-Frame-Options", "DENY");
            headers.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
            headers.setHeader("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=()");
            headers.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            if (request.isSecure()) {
                headers.setHeader("Strict-Transport-Security", "max-age=31536000");
            }
        }
        boolean http = request instanceof HttpServletRequest && response instanceof HttpServletResponse;
        chain.doFilter(
                http ? new SameSiteCookies((HttpServletRequest) request, (HttpServletResponse) response) : request,
                response);
    }
}
