package org.etwin.testing.wrong.core;

import com.vaadin.flow.router.Route;
import java.util.List;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.Inheritance;

@Entity
@Inheritance
@Route
public class Mail {
    @ElementCollection
    List<String> to;
}
