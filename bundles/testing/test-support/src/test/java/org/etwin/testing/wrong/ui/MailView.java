package org.etwin.testing.wrong.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.router.Route;
import javax.persistence.EntityManager;
import org.etwin.testing.wrong.core.Mail;
import org.osgi.service.component.annotations.Component;

@Route
@Component(service = MailView.class)
public class MailView {
    Chart chart;
    EntityManager entities;
    Mail mail;
}
