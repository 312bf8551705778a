package org.etwin.testing.wrong.ui;

import com.vaadin.flow.router.Route;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

@Route
@Component(service = GoodView.class, scope = ServiceScope.PROTOTYPE)
public class GoodView {}
