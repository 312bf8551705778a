package org.etwin.ui.shell.server;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Serves {@code META-INF/etwin/static/} of every bundle at {@code /static/<symbolic name>/}, from the moment it is there
 * until it goes. With {@code ?v=<last modified, base 36>} browsers keep the file for a year.
 */
@Component(service = {Servlet.class, StaticFiles.class})
@HttpWhiteboardServletName("org.etwin.ui.shell.static")
@HttpWhiteboardServletPattern("/static/*")
@HttpWhiteboardContextSelect(PagesContext.SELECT)
public class BundleFiles extends HttpServlet implements StaticFiles, BundleTrackerCustomizer<Bundle> {
    private static final String FOLDER = "META-INF/etwin/static/";
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Bundle> bundles = new ConcurrentHashMap<>();
    private final transient MediaTypes types = new MediaTypes();
    private final transient BundleTracker<Bundle> tracker;

    @Activate
    public BundleFiles(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    public void close() {
        tracker.close();
    }

    @Override
    public String address(String symbolicName, String path) {
        Bundle bundle = bundles.get(symbolicName);
        return "/static/" + symbolicName + "/" + path + (bundle == null ? "" : "?v=" + version(bundle));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/", 3);
        Bundle bundle = parts.length < 3 ? null : bundles.get(parts[1]);
        URL file = bundle == null || parts[2].contains("..") ? null : bundle.getEntry(FOLDER + parts[2]);
        if (file == null || parts[2].isEmpty() || parts[2].endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + version(bundle) + '"';
        response.setHeader("ETag", tag);
        response.setHeader(
                "Cache-Control",
                version(bundle).equals(request.getParameter("v")) ? "public, max-age=31536000, immutable" : "no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(types.of(parts[2]));
        try (InputStream in = file.openStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private String version(Bundle bundle) {
        return Long.toString(bundle.getLastModified(), Character.MAX_RADIX);
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        if (bundle.getEntry(FOLDER) == null) {
            return null;
        }
        bundles.put(bundle.getSymbolicName(), bundle);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle same) {}

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Bundle same) {
        bundles.remove(bundle.getSymbolicName(), bundle);
    }
}
