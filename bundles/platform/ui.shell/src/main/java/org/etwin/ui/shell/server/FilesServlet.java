package org.etwin.ui.shell.server;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import org.etwin.files.FileAnswer;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.ui.CurrentActor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Files for the pages: {@code /files/<id>/<name>}, smaller pictures with {@code ?size=}. Asked for by whoever sits in
 * front of the page; what one may not read is not there.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("org.etwin.ui.shell.files")
@HttpWhiteboardServletPattern("/files/*")
@HttpWhiteboardContextSelect(PagesContext.SELECT)
public class FilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SessionBook book;
    private final transient CurrentActor current;
    private final transient Files files;

    @Activate
    public FilesServlet(@Reference SessionBook book, @Reference CurrentActor current, @Reference Files files) {
        this.book = book;
        this.current = current;
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String[] path = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/", 3);
            Id id = Id.parse(path.length < 2 ? null : path[1]);
            String size = request.getParameter("size");
            send(actor(request), id, size, request, response);
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().status());
        }
    }

    private void send(Actor actor, Id id, String size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StoredFile file = files.find(actor, id);
        String known = request.getHeader("If-None-Match");
        if (size != null) {
            thumbnail(actor, file, pixels(size), known, response);
            return;
        }
        FileAnswer answer = FileAnswer.content(file, known, request.getHeader("Range"), request.getHeader("If-Range"));
        if (answer.length() == 0 || request.getMethod().equals("HEAD")) {
            head(answer, response);
            return;
        }
        try (InputStream content = files.open(actor, id)) {
            head(answer, response);
            answer.write(content, response.getOutputStream());
        }
    }

    private void thumbnail(Actor actor, StoredFile file, int pixels, String known, HttpServletResponse response)
            throws IOException {
        FileAnswer unchanged = FileAnswer.unchanged(file, pixels, known);
        if (unchanged != null) {
            head(unchanged, response);
            return;
        }
        try (InputStream small = files.thumbnail(actor, file.id(), pixels)) {
            byte[] picture = small.readAllBytes();
            head(FileAnswer.thumbnail(file, pixels, picture), response);
            response.getOutputStream().write(picture);
        }
    }

    private static void head(FileAnswer answer, HttpServletResponse response) {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
    }

    private static int pixels(String size) {
        try {
            return Integer.parseInt(size);
        } catch (NumberFormatException none) {
            throw Rejected.notFound();
        }
    }

    /** Without a session a visitor; none is begun. */
    private Actor actor(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        VaadinSession session = http == null ? null : book.session(new WrappedHttpSession(http));
        if (session == null) {
            return Actor.VISITOR;
        }
        session.lock();
        try {
            VaadinSession.setCurrent(session);
            return current.actor();
        } finally {
            VaadinSession.setCurrent(null);
            session.unlock();
        }
    }
}
