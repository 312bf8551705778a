package org.etwin.ui.shell.server;

import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.server.VaadinServlet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/** Finds the front end where it is packed: in the bundle of Flow. */
class BundleResources implements ResourceProvider {
    private final ClassLoader flow = VaadinServlet.class.getClassLoader();

    @Override
    public URL getApplicationResource(String path) {
        return flow.getResource(path);
    }

    @Override
    public List<URL> getApplicationResources(String path) throws IOException {
        return Collections.list(flow.getResources(path));
    }

    @Override
    public URL getClientResource(String path) {
        return flow.getResource(path);
    }

    @Override
    public InputStream getClientResourceAsStream(String path) throws IOException {
        return flow.getResourceAsStream(path);
    }
}
