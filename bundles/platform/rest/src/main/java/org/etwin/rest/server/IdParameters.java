package org.etwin.rest.server;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.Id;

/** Ids in paths and queries; what is no id does not exist. */
@Provider
public final class IdParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Id.class ? (ParamConverter<T>) new Ids() : null;
    }

    private static final class Ids implements ParamConverter<Id> {
        @Override
        public Id fromString(String text) {
            return text == null || text.isEmpty() ? null : Id.parse(text);
        }

        @Override
        public String toString(Id id) {
            return id.toString();
        }
    }
}
