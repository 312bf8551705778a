package org.etwin.rest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.jaxrs.cfg.JaxRSFeature;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.json.EtwinJson;

/** Bodies as JSON by the platform's mapper; where one is asked for, none is a bad request. */
@Provider
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public final class JsonBodies extends JacksonJsonProvider {
    public JsonBodies() {
        super(mapper());
        disable(JaxRSFeature.ALLOW_EMPTY_INPUT);
    }

    static ObjectMapper mapper() {
        return EtwinJson.mapper().registerModule(new SimpleModule("etwin-rest").addSerializer(new SeenWriter()));
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Object read = super.readFrom(type, generic, annotations, media, headers, body);
        if (read == null) {
            throw new BadRequestException();
        }
        return read;
    }
}
