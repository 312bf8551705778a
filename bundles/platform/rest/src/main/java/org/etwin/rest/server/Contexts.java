package org.etwin.rest.server;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.jaxrs.impl.PropertyHolderFactory;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.rest.Caller;
import org.etwin.rest.Version;

/** What an operation can ask for with {@code @Context}. */
final class Contexts {
    private static final long RETRY_AFTER_SECONDS = 5;
    private static final int PRECONDITION_REQUIRED = 428;
    /** Where CXF keeps the servlet request. */
    private static final String HTTP_REQUEST = "HTTP.REQUEST";

    private Contexts() {}

    private static Object kept(Message message, String property) {
        return PropertyHolderFactory.getPropertyHolder(message).getProperty(property);
    }

    /** Whether the present call is of somebody who has not signed in. */
    static boolean isVisitors() {
        Message message = JAXRSUtils.getCurrentMessage();
        return message != null && kept(message, Authentication.ACTOR) instanceof Actor.Visitor;
    }

    /** Only what the authentication left in the request: without it there is no service. */
    private static Actor actorOf(Message message) {
        if (kept(message, Authentication.ACTOR) instanceof Actor actor) {
            return actor;
        }
        throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
    }

    @Provider
    static final class OfActor implements ContextProvider<Actor> {
        @Override
        public Actor createContext(Message message) {
            return actorOf(message);
        }
    }

    @Provider
    static final class OfCaller implements ContextProvider<Caller> {
        private final Languages languages;

        OfCaller(Languages languages) {
            this.languages = languages;
        }

        @Override
        public Caller createContext(Message message) {
            Object request = message.get(HTTP_REQUEST);
            return new Caller(
                    actorOf(message),
                    languages.of(new HttpHeadersImpl(message).getAcceptableLanguages()),
                    request instanceof HttpServletRequest http ? http.getRemoteAddr() : "",
                    (String) kept(message, Authentication.TOKEN));
        }
    }

    @Provider
    static final class OfLocale implements ContextProvider<Locale> {
        private final Languages languages;

        OfLocale(Languages languages) {
            this.languages = languages;
        }

        @Override
        public Locale createContext(Message message) {
            return languages.of(new HttpHeadersImpl(message).getAcceptableLanguages());
        }
    }

    @Provider
    static final class OfPageRequest implements ContextProvider<PageRequest> {
        @Override
        public PageRequest createContext(Message message) {
            MultivaluedMap<String, String> query = new UriInfoImpl(message).getQueryParameters();
            String after = query.getFirst("after");
            return new PageRequest(after == null || after.isBlank() ? null : after, size(query.getFirst("size")));
        }

        private static int size(String text) {
            if (text == null || text.isBlank()) {
                return PageRequest.USUAL;
            }
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException noNumber) {
                throw new ClientErrorException(400, noNumber);
            }
        }
    }

    @Provider
    static final class OfVersion implements ContextProvider<Version> {
        /** The version alone, or with the sum that our ETags have behind it and that does not count here. */
        private static final Pattern VERSION = Pattern.compile("\\s*(?:W/)?\"?\\s*(-?\\d+)(?:-[0-9a-f]+)?\\s*\"?\\s*");

        @Override
        public Version createContext(Message message) {
            List<String> given = new HttpHeadersImpl(message).getRequestHeader(HttpHeaders.IF_MATCH);
            if (given == null || given.isEmpty()) {
                throw new ClientErrorException(PRECONDITION_REQUIRED);
            }
            Matcher tag = VERSION.matcher(given.get(0));
            try {
                if (tag.matches()) {
                    return new Version(Long.parseLong(tag.group(1)));
                }
            } catch (NumberFormatException noVersionOfOurs) {
                throw new ClientErrorException(412, noVersionOfOurs);
            }
            throw new ClientErrorException(412);
        }
    }
}
