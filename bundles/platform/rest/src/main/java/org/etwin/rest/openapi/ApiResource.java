package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The description for programs and for people. */
@Path("/")
public final class ApiResource {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private final Deployed deployed;
    private final ApiPage page;

    ApiResource(Deployed deployed, ApiPage page) {
        this.deployed = deployed;
        this.page = page;
    }

    @GET
    @Path("v1/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonNode openapi() {
        return Description.of(deployed.parts());
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public Response page(@Context UriInfo uri, @Context Locale language) {
        String server = uri.getBaseUri().resolve("/").toString();
        String html = page.render(Description.of(deployed.parts()), language, server.replaceFirst("/$", ""));
        return Response.ok(html)
                .language(language)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=UTF-8")
    public Response style() {
        InputStream css = ApiResource.class.getResourceAsStream("api.css");
        return Response.ok(css)
                .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .build();
    }
}
