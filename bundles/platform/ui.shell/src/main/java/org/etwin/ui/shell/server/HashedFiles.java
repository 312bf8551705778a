package org.etwin.ui.shell.server;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletResponse;

/** A file of the front end whose name holds the hash of its content never changes, so browsers keep it for a year. */
class HashedFiles extends StaticFileServer {
    private static final long serialVersionUID = 1L;

    HashedFiles(VaadinService service) {
        super(service);
    }

    @Override
    protected void writeCacheHeaders(String file, HttpServletResponse response) {
        if (file.startsWith("/VAADIN/build/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            super.writeCacheHeaders(file, response);
        }
    }
}
