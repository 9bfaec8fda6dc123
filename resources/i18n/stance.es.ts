<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutContent</name>
    <message numerus="yes">
        <location filename="ui/patients/about.py"/>
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>About the content</source>
        <translation>Acerca del contenido</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>Content pack {version} has not been signed off by a licensed physical therapist yet. Read it as a colleague's draft: check each program before it is printed.</source>
        <translation>El paquete de contenido {version} aún no ha sido aprobado por un fisioterapeuta con licencia. Léalo como el borrador de un colega: revise cada programa antes de imprimirlo.</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>In an encrypted file that your clinic keeps. Stance sends nothing anywhere: it needs no account and no network.</source>
        <translation>En un archivo cifrado que guarda su clínica. Stance no envía nada a ninguna parte: no necesita cuenta ni red.</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>Stance supports your decision and does not make it. It is not a medical device, it finds no diagnosis, and it does not replace the examination. Red flags count only where they were asked. In an emergency call the emergency number first.</source>
        <translation>Stance apoya su decisión y no la toma. No es un dispositivo médico, no da un diagnóstico y no sustituye la exploración. Las banderas rojas cuentan solo si se preguntó por ellas. En una emergencia, llame primero al número de emergencias.</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>The findings, exercises and rules were written for Stance after {sources} and standard practice. Every source is marked: read for Stance, well known but not read again, or the authors' judgement. Press F1 on a finding or an exercise to see its sources.</source>
        <translation>Los hallazgos, ejercicios y reglas se escribieron para Stance según {sources} y la práctica habitual. Cada fuente está marcada: leída para Stance, bien conocida pero no releída, o criterio de los autores. Pulse F1 en un hallazgo o un ejercicio para ver sus fuentes.</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>What Stance is not</source>
        <translation>Lo que Stance no es</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>What it waits for</source>
        <translation>Lo que le falta</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <location filename="ui/patients/about.py"/>
        <source>Where the records are</source>
        <translation>Dónde están los expedientes</translation>
    </message>
</context>
<context>
    <name>AccentField</name>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>As Stance has it; or a colour such as #0B5C63</source>
        <translation>El de Stance; o un color como #0B5C63</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>Contrast with white {found}: it can be read.</source>
        <translation>Contraste con el blanco {found}: se puede leer.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>Pick a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>Pick…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>Take #{colour} instead</source>
        <translation>Usar #{colour}</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>The clinic's colour</source>
        <translation>El color de la clínica</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>This colour is too pale to read on paper: its contrast with white is {found}, and {least} is needed.</source>
        <translation>Este color es demasiado claro para leerlo en papel: su contraste con el blanco es {found} y hace falta {least}.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/accent_field.py"/>
        <source>Write the colour as # and six digits or letters A to F.</source>
        <translation>Escriba el color como # y seis cifras o letras de la A a la F.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <location filename="ui/handout/batch_dialog.py"/>
        <source>%n patient(s) without a sheet; the list says why.</source>
        <translation>
            <numerusform>%n paciente sin hoja; la lista dice por qué.</numerusform>
            <numerusform>%n pacientes sin hoja; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/batch_dialog.py"/>
        <source>%n sheet(s) done, each whole; the others not yet.</source>
        <translation>
            <numerusform>%n hoja hecha, entera; las demás todavía no.</numerusform>
            <numerusform>%n hojas hechas, cada una entera; las demás todavía no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/batch_dialog.py"/>
        <source>%n sheet(s) to print.</source>
        <translation>
            <numerusform>%n hoja para imprimir.</numerusform>
            <numerusform>%n hojas para imprimir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>A sheet is on its way.</source>
        <translation>Hay una hoja en camino.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Making sheet {number} of {total}…</source>
        <translation>Preparando la hoja {number} de {total}…</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>En esta computadora no hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>None of these patients has a sheet to print.</source>
        <translation>Ninguno de estos pacientes tiene una hoja que imprimir.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Print sheets of several patients</source>
        <translation>Imprimir las hojas de varios pacientes</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Save PDFs…</source>
        <translation>Guardar los PDF…</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Sent to {printer}.</source>
        <translation>Enviado a {printer}.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>Sheet {number} of {total}: {name}</source>
        <translation>Hoja {number} de {total}: {name}</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_dialog.py"/>
        <source>There is no sheet to print.</source>
        <translation>No hay ninguna hoja que imprimir.</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>Patients and their sheets</source>
        <translation>Pacientes y sus hojas</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>2 Apr 1988</source>
        <translation>2 abr 1988</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Day of birth</source>
        <translation>Día de nacimiento</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Month of birth</source>
        <translation>Mes de nacimiento</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="ui/patients/birth_field.py"/>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
</context>
<context>
    <name>BodyChart</name>
    <message>
        <location filename="ui/assessment/body_chart.py"/>
        <source>Body chart</source>
        <translation>Figura del cuerpo</translation>
    </message>
</context>
<context>
    <name>BodyLine</name>
    <message>
        <location filename="ui/assessment/body_line.py"/>
        <source>Body chart</source>
        <translation>Figura del cuerpo</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_line.py"/>
        <source>Open the body chart</source>
        <translation>Abrir la figura del cuerpo</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_line.py"/>
        <source>{chart}: {counts}</source>
        <translation>{chart}: {counts}</translation>
    </message>
</context>
<context>
    <name>BodyPopup</name>
    <message>
        <location filename="ui/assessment/body_popup.py"/>
        <source>Body chart</source>
        <translation>Figura del cuerpo</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;About Stance</source>
        <translation>A&amp;cerca de Stance</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Add exercise…</source>
        <translation>&amp;Agregar ejercicio…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Clinic and settings…</source>
        <translation>&amp;Clínica y ajustes…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Copy note</source>
        <translation>&amp;Copiar nota</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Find patient</source>
        <translation>&amp;Buscar paciente</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Help here</source>
        <translation>A&amp;yuda sobre esto</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Red flags…</source>
        <translation>Banderas &amp;rojas…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Reduced motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>&amp;Usual widths</source>
        <translation>Anchos ha&amp;bituales</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Accept all p&amp;roposals</source>
        <translation>Ace&amp;ptar todas las propuestas</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Comes with follow-up visits, in a later version.</source>
        <translation>Llegará con las visitas de seguimiento, en una versión posterior.</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>E&amp;xcluded, and why</source>
        <translation>E&amp;xcluidos y por qué</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Edit &amp;this patient…</source>
        <translation>Editar es&amp;te paciente…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Exercise &amp;library</source>
        <translation>Bi&amp;blioteca de ejercicios</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Fit the &amp;width</source>
        <translation>A&amp;justar al ancho</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Handout &amp;large</source>
        <translation>&amp;Hoja en grande</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Handout on the second s&amp;creen</source>
        <translation>Hoja en la segunda pan&amp;talla</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Last &amp;pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Save PDF with a passwo&amp;rd…</source>
        <translation>Guardar PDF con contrase&amp;ña…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Single l&amp;etters act on rows</source>
        <translation>&amp;Letras sueltas para las filas</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Start from a &amp;template…</source>
        <translation>Empezar con una plan&amp;tilla…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Templates come with a later version.</source>
        <translation>Las plantillas llegarán en una versión posterior.</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>The library comes with a later version.</source>
        <translation>La biblioteca llegará en una versión posterior.</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>What is at &amp;home…</source>
        <translation>Qué hay en &amp;casa…</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Zoom &amp;in</source>
        <translation>A&amp;umentar</translation>
    </message>
    <message>
        <location filename="ui/frame/commands.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
</context>
<context>
    <name>ContextBar</name>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Copy note</source>
        <translation>Copiar nota</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>No precautions recorded</source>
        <translation>Sin precauciones anotadas</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Nothing to print yet.</source>
        <translation>Aún no hay nada que imprimir.</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Patient and visit</source>
        <translation>Paciente y visita</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Precautions</source>
        <translation>Precauciones</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Stopped: no exercise sheet can be printed.</source>
        <translation>Detenido: no se puede imprimir una hoja de ejercicios.</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/frame/context_bar.py"/>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <location filename="ui/handout/delivery.py"/>
        <source>Nothing to print yet. Tick what you found.</source>
        <translation>Aún no hay nada que imprimir. Marque lo que encontró.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <location filename="ui/patients/details.py"/>
        <source>%n older visit(s)</source>
        <translation>
            <numerusform>%n visita anterior</numerusform>
            <numerusform>%n visitas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/patients/details.py"/>
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Chosen patient</source>
        <translation>Paciente elegido</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Draft, not printed yet</source>
        <translation>Borrador, aún sin imprimir</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>None recorded</source>
        <translation>Ninguna anotada</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Precautions</source>
        <translation>Precauciones</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>What was found and given</source>
        <translation>Lo que se encontró y se dio</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <location filename="ui/frame/doing.py"/>
        <source>Stance saves by itself after every change.</source>
        <translation>Stance guarda por sí mismo después de cada cambio.</translation>
    </message>
</context>
<context>
    <name>EquipmentList</name>
    <message>
        <location filename="ui/frame/equipment.py"/>
        <source>Off: nobody asked, and no exercise is left out for want of a thing.</source>
        <translation>Sin marcar: no se preguntó, y ningún ejercicio queda fuera por falta de material.</translation>
    </message>
    <message>
        <location filename="ui/frame/equipment.py"/>
        <source>Only what is ticked here</source>
        <translation>Solo lo que está marcado aquí</translation>
    </message>
</context>
<context>
    <name>EquipmentPopup</name>
    <message>
        <location filename="ui/frame/equipment.py"/>
        <source>What the patient has at home</source>
        <translation>Qué tiene el paciente en casa</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="ui/assessment/models.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="ui/assessment/models.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="ui/assessment/models.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message numerus="yes">
        <location filename="ui/assessment/view.py"/>
        <source>%n recorded</source>
        <translation>
            <numerusform>%n anotado</numerusform>
            <numerusform>%n anotados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/view.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="ui/assessment/view.py"/>
        <source>No finding is called “{typed}”.</source>
        <translation>Ningún hallazgo se llama “{typed}”.</translation>
    </message>
    <message>
        <location filename="ui/assessment/view.py"/>
        <source>No finding is called “{typed}”. Nearest names:</source>
        <translation>Ningún hallazgo se llama “{typed}”. Nombres más parecidos:</translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message>
        <location filename="ui/assessment/tree.py"/>
        <source>Columns of the findings</source>
        <translation>Columnas de los hallazgos</translation>
    </message>
    <message>
        <location filename="ui/assessment/tree.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>At most four exercises, each with its reason. Change anything.</source>
        <translation>Cuatro ejercicios como máximo, cada uno con su motivo. Cambie lo que quiera.</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Check the program</source>
        <translation>Revise el programa</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Clinic name and therapist…</source>
        <translation>Nombre de la clínica y terapeuta…</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>In the list, or by typing: weak glut r 4-</source>
        <translation>En la lista, o escribiendo: weak glut d 4-</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Keyboard map</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Open the sample patient</source>
        <translation>Abrir el paciente de ejemplo</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Print the sheet</source>
        <translation>Imprima la hoja</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Right leg means right leg: in words, on every exercise.</source>
        <translation>Pierna derecha quiere decir pierna derecha: en palabras, en cada ejercicio.</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Stance turns what you find in the examination into a sheet the patient can follow at home. It works on this computer alone: no account, no network.</source>
        <translation>Stance convierte lo que usted encuentra en la exploración en una hoja que el paciente puede seguir en casa. Funciona solo en esta computadora: sin cuenta y sin red.</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Tick what you found</source>
        <translation>Marque lo que encontró</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="ui/patients/first_run.py"/>
        <source>Your first program takes about 30 seconds</source>
        <translation>Su primer programa toma unos 30 segundos</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <location filename="ui/assessment/group_menu.py"/>
        <source>Close all groups</source>
        <translation>Cerrar todos los grupos</translation>
    </message>
    <message>
        <location filename="ui/assessment/group_menu.py"/>
        <source>Close group</source>
        <translation>Cerrar grupo</translation>
    </message>
    <message>
        <location filename="ui/assessment/group_menu.py"/>
        <source>Groups of findings</source>
        <translation>Grupos de hallazgos</translation>
    </message>
    <message>
        <location filename="ui/assessment/group_menu.py"/>
        <source>Open all groups</source>
        <translation>Abrir todos los grupos</translation>
    </message>
    <message>
        <location filename="ui/assessment/group_menu.py"/>
        <source>Open group</source>
        <translation>Abrir grupo</translation>
    </message>
</context>
<context>
    <name>GroupingSwitch</name>
    <message>
        <location filename="ui/assessment/grouping_switch.py"/>
        <source>Grouping of the findings</source>
        <translation>Agrupación de los hallazgos</translation>
    </message>
    <message>
        <location filename="ui/assessment/grouping_switch.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="ui/assessment/grouping_switch.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="ui/assessment/grouping_switch.py"/>
        <source>group by body region</source>
        <translation>agrupar por región del cuerpo</translation>
    </message>
    <message>
        <location filename="ui/assessment/grouping_switch.py"/>
        <source>group by kind of test</source>
        <translation>agrupar por tipo de prueba</translation>
    </message>
</context>
<context>
    <name>HandoutPane</name>
    <message>
        <location filename="ui/handout/view.py"/>
        <source>Cannot be printed</source>
        <translation>No se puede imprimir</translation>
    </message>
    <message>
        <location filename="ui/handout/view.py"/>
        <source>Handout</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="ui/handout/view.py"/>
        <source>No exercise sheet can be printed</source>
        <translation>No se puede imprimir la hoja</translation>
    </message>
    <message>
        <location filename="ui/handout/view.py"/>
        <source>Nothing to print yet</source>
        <translation>Aún no hay nada que imprimir</translation>
    </message>
    <message>
        <location filename="ui/handout/view.py"/>
        <source>Referral note</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <location filename="ui/handout/view.py"/>
        <source>The sheet appears here,
page by page, as you tick.</source>
        <translation>La hoja aparece aquí,
página a página, mientras marca.</translation>
    </message>
</context>
<context>
    <name>HandoutWindow</name>
    <message>
        <location filename="ui/frame/second_screen.py"/>
        <source>Handout on the second screen</source>
        <translation>Hoja en la segunda pantalla</translation>
    </message>
    <message>
        <location filename="ui/frame/second_screen.py"/>
        <source>Handout – Stance</source>
        <translation>Hoja – Stance</translation>
    </message>
</context>
<context>
    <name>HelpPopup</name>
    <message>
        <location filename="ui/assessment/help_popup.py"/>
        <source>How to elicit {finding}</source>
        <translation>Cómo explorar {finding}</translation>
    </message>
</context>
<context>
    <name>HomeFact</name>
    <message>
        <location filename="ui/frame/facts.py"/>
        <source>{head}: {text}. Change</source>
        <translation>{head}: {text}. Cambiar</translation>
    </message>
</context>
<context>
    <name>KeyboardMap</name>
    <message>
        <location filename="ui/frame/keyboard_map.py"/>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <location filename="ui/frame/keyboard_map.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="ui/frame/keyboard_map.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="ui/frame/keyboard_map.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="ui/frame/keyboard_map.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="ui/frame/keyboard_map.py"/>
        <source>What to do, or a key</source>
        <translation>Qué hacer, o una tecla</translation>
    </message>
</context>
<context>
    <name>LetterheadPage</name>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>&amp;Therapist</source>
        <translation>Tera&amp;peuta</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>(555) 010-2200</source>
        <translation>(555) 010-2200</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>Clinic's &amp;name</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>L&amp;ogo</source>
        <translation>L&amp;ogotipo</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>Maya Chen, PT</source>
        <translation>Maya Chen, PT</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>Riverside Physical Therapy</source>
        <translation>Riverside Physical Therapy</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>The logo is still being read. Wait a moment.</source>
        <translation>El logotipo todavía se está leyendo. Espere un momento.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/letterhead_page.py"/>
        <source>These lines stand at the head of every sheet.</source>
        <translation>Estas líneas encabezan cada hoja.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <location filename="ui/patients/list_pane.py"/>
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Find patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Name, birth date or number</source>
        <translation>Nombre, fecha de nacimiento o número</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Nobody fits. Try part of a name, a birth date like 1988-04-02, or a number.</source>
        <translation>No hay coincidencias. Pruebe con parte de un nombre, una fecha de nacimiento como 1988-04-02, o un número.</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Nobody is archived.</source>
        <translation>No hay pacientes archivados.</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <location filename="ui/patients/list_pane.py"/>
        <source>Which patients</source>
        <translation>Qué pacientes</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>&amp;Choose a picture…</source>
        <translation>&amp;Elegir una imagen…</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>Choose the clinic's logo</source>
        <translation>Elegir el logotipo de la clínica</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>PNG, JPEG or WebP, at most 5 MB; or drop it here.</source>
        <translation>PNG, JPEG o WebP, de 5 MB como máximo; o arrástrelo hasta aquí.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
</context>
<context>
    <name>LogoPlate</name>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/logo_field.py"/>
        <source>The logo, {width} by {height} dots</source>
        <translation>El logotipo, {width} por {height} puntos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="ui/main_window.py"/>
        <source>{name} – Stance</source>
        <translation>{name} – Stance</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="ui/frame/notices.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="ui/frame/notices.py"/>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <location filename="ui/assessment/number_pad.py"/>
        <source>Decimal point</source>
        <translation>Punto decimal</translation>
    </message>
    <message>
        <location filename="ui/assessment/number_pad.py"/>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <location filename="ui/assessment/number_pad.py"/>
        <source>Minus</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="ui/assessment/number_pad.py"/>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <location filename="ui/assessment/number_pad.py"/>
        <source>Take the value</source>
        <translation>Aceptar el valor</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <location filename="ui/handout/outlet.py"/>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <location filename="ui/handout/outlet.py"/>
        <source>Saved with a password as {path}</source>
        <translation>Guardado con contraseña como {path}</translation>
    </message>
    <message>
        <location filename="ui/handout/outlet.py"/>
        <source>Sent to {printer}.</source>
        <translation>Enviado a {printer}.</translation>
    </message>
</context>
<context>
    <name>PagesField</name>
    <message numerus="yes">
        <location filename="ui/handout/pages_field.py"/>
        <source>&amp;All %n page(s)</source>
        <translation>
            <numerusform>&amp;Toda, %n página</numerusform>
            <numerusform>&amp;Todas, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/handout/pages_field.py"/>
        <source>&amp;This page, {page}</source>
        <translation>&amp;Esta página, {page}</translation>
    </message>
    <message>
        <location filename="ui/handout/pages_field.py"/>
        <source>Numbers and spans, such as {example}</source>
        <translation>Números e intervalos, por ejemplo {example}</translation>
    </message>
    <message>
        <location filename="ui/handout/pages_field.py"/>
        <source>Page&amp;s</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <location filename="ui/handout/pages_field.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="ui/handout/pages_field.py"/>
        <source>Pages to print</source>
        <translation>Páginas que se imprimen</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="ui/handout/pages.py"/>
        <source>Pages of the sheet</source>
        <translation>Páginas de la hoja</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="ui/frame/paper.py"/>
        <source>&amp;Print referral note…</source>
        <translation>&amp;Imprimir nota de derivación…</translation>
    </message>
    <message>
        <location filename="ui/frame/paper.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/frame/paper.py"/>
        <source>Nothing to print yet.</source>
        <translation>Aún no hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <location filename="ui/handout/paper_box.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="ui/handout/paper_box.py"/>
        <source>A4, large print</source>
        <translation>A4, letra grande</translation>
    </message>
    <message>
        <location filename="ui/handout/paper_box.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="ui/handout/paper_box.py"/>
        <source>Letter, large print</source>
        <translation>Carta, letra grande</translation>
    </message>
    <message>
        <location filename="ui/handout/paper_box.py"/>
        <source>Paper and print size</source>
        <translation>Papel y tamaño de letra</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>At least {least} characters. Four words that do not belong together are easy to tell and hard to guess.</source>
        <translation>Al menos {least} caracteres. Cuatro palabras sin relación entre sí son fáciles de decir y difíciles de adivinar.</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>Nobody opens the file without this password, and Stance does not keep it. Tell it to the patient by another way than the file: by phone, or in the room.</source>
        <translation>Nadie abre el archivo sin esta contraseña, y Stance no la guarda. Désela al paciente por otra vía que el archivo: por teléfono o en persona.</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>Protect with a password</source>
        <translation>Proteger con contraseña</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>The same &amp;once more</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="ui/handout/password_dialog.py"/>
        <source>The two are not the same. Type it once more.</source>
        <translation>Las dos no son iguales. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>PatientChanges</name>
    <message>
        <location filename="ui/patients/changes.py"/>
        <source>Archived {name}.</source>
        <translation>Se archivó a {name}.</translation>
    </message>
    <message>
        <location filename="ui/patients/changes.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/patients/changes.py"/>
        <source>{name} is on the list again.</source>
        <translation>{name} está de nuevo en la lista.</translation>
    </message>
</context>
<context>
    <name>PatientCommands</name>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>&amp;Archive patient</source>
        <translation>&amp;Archivar paciente</translation>
    </message>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>&amp;Bring back to the list</source>
        <translation>&amp;Devolver a la lista</translation>
    </message>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>&amp;Edit patient…</source>
        <translation>&amp;Editar paciente…</translation>
    </message>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>&amp;New patient…</source>
        <translation>Paciente &amp;nuevo…</translation>
    </message>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>&amp;Open visit</source>
        <translation>A&amp;brir visita</translation>
    </message>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>Print sheets of se&amp;lected patients…</source>
        <translation>Imprimir las hojas de los pacientes seleccio&amp;nados…</translation>
    </message>
    <message>
        <location filename="ui/patients/commands.py"/>
        <source>Printed &amp;sheets…</source>
        <translation>&amp;Hojas impresas…</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>&amp;Activity</source>
        <translation>A&amp;ctividad</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>&amp;Birth date</source>
        <translation>Fecha de nacim&amp;iento</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>&amp;Family name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>&amp;Given name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Clinic's &amp;number</source>
        <translation>Nú&amp;mero en la clínica</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Create another</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Open that record</source>
        <translation>Abrir ese expediente</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Patient's details</source>
        <translation>Datos del paciente</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Ruiz, Ana</source>
        <translation>Ruiz, Ana</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Runner</source>
        <translation>Corredora</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>S&amp;kin of the figures</source>
        <translation>Piel de las &amp;figuras</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="ui/patients/dialog.py"/>
        <source>Skin of the figures</source>
        <translation>Piel de las figuras</translation>
    </message>
</context>
<context>
    <name>PatientsModel</name>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <location filename="ui/patients/models.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <location filename="ui/patients/view.py"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>PatientsTable</name>
    <message>
        <location filename="ui/patients/table.py"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="ui/handout/print_dialog.py"/>
        <source>No printer is set up on this computer. Save the sheet as a PDF instead.</source>
        <translation>No hay ninguna impresora instalada en esta computadora. Guarde la hoja como PDF.</translation>
    </message>
    <message>
        <location filename="ui/handout/print_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="ui/handout/print_dialog.py"/>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message numerus="yes">
        <location filename="ui/handout/printed_dialog.py"/>
        <source>%n sheet(s) handed out to {name}.</source>
        <translation>
            <numerusform>%n hoja entregada a {name}.</numerusform>
            <numerusform>%n hojas entregadas a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>No sheet is chosen.</source>
        <translation>No hay ninguna hoja elegida.</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>No sheet was handed out to {name} yet.</source>
        <translation>Todavía no se ha entregado ninguna hoja a {name}.</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>Print again…</source>
        <translation>Imprimir otra vez…</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>Printed sheets</source>
        <translation>Hojas impresas</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>Save again…</source>
        <translation>Guardar otra vez…</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>The pages of this sheet were not kept: it is older than their keeping.</source>
        <translation>Las páginas de esta hoja no se guardaron: es anterior a que se guardaran.</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_dialog.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>PrinterFields</name>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>&amp;Copies</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>For more than one copy.</source>
        <translation>Para más de una copia.</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>S&amp;ides</source>
        <translation>C&amp;aras</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Sides of the paper</source>
        <translation>Caras del papel</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>This printer has no {paper}: each page is made smaller, to fit whole.</source>
        <translation>Esta impresora no tiene {paper}: cada página se reduce para que quepa entera.</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>This printer prints on one side only.</source>
        <translation>Esta impresora imprime solo por una cara.</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Who&amp;le sheets, one after the other</source>
        <translation>Hojas completas, u&amp;na tras otra</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="ui/i18n.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="ui/i18n.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <location filename="ui/i18n.py"/>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <location filename="ui/i18n.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <location filename="ui/i18n.py"/>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/widgets/key_text.py"/>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <location filename="ui/handout/reading.py"/>
        <source>What could be plainer</source>
        <translation>Qué podría ser más sencillo</translation>
    </message>
</context>
<context>
    <name>RedFlagDialog</name>
    <message numerus="yes">
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>Ask all %n red flags</source>
        <translation>
            <numerusform>Pregunte por %n bandera roja</numerusform>
            <numerusform>Pregunte por las %n banderas rojas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>None of the rest present</source>
        <translation>Ninguna de las demás presente</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>None present</source>
        <translation>Ninguna presente</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>Press a row's key to tick it. Anything ticked stops the program at once.</source>
        <translation>Pulse la tecla de una fila para marcarla. Cualquier marca detiene el programa al instante.</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>Red flags</source>
        <translation>Banderas rojas</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>{name}: {how}</source>
        <translation>{name}: {how}</translation>
    </message>
</context>
<context>
    <name>RedFlagStrip</name>
    <message>
        <location filename="ui/assessment/red_flag_strip.py"/>
        <source>None present</source>
        <translation>Ninguna presente</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_strip.py"/>
        <source>Open the red flags (F8)</source>
        <translation>Abrir las banderas rojas (F8)</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_strip.py"/>
        <source>Red flags: none present</source>
        <translation>Banderas rojas: ninguna presente</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_strip.py"/>
        <source>{word} {rest}</source>
        <translation>{word} {rest}</translation>
    </message>
</context>
<context>
    <name>RegionLine</name>
    <message>
        <location filename="ui/assessment/region_line.py"/>
        <source>Show all findings</source>
        <translation>Mostrar todos los hallazgos</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="ui/report.py"/>
        <source>Close Stance</source>
        <translation>Cerrar Stance</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Log: {path}</source>
        <translation>Bitácora: {path}</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Open log folder</source>
        <translation>Abrir carpeta de la bitácora</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Something went wrong in Stance.</source>
        <translation>Algo salió mal en Stance.</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Stance: report of an error</source>
        <translation>Stance: informe de un error</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>The report below says where in the program it happened. It holds no patient data.</source>
        <translation>El informe de abajo dice en qué parte del programa ocurrió. No contiene datos de pacientes.</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Your last changes could not be saved. Stance goes on; copy what you need before you close it.</source>
        <translation>Sus últimos cambios no se pudieron guardar. Stance sigue abierto; copie lo que necesite antes de cerrarlo.</translation>
    </message>
    <message>
        <location filename="ui/report.py"/>
        <source>Your work up to this moment is saved. You can go on, or close Stance and start it again.</source>
        <translation>Su trabajo hasta este momento está guardado. Puede continuar, o cerrar Stance y abrirlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>By its value</source>
        <translation>Según su valor</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Counts as absent</source>
        <translation>Cuenta como ausente</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Counts as present</source>
        <translation>Cuenta como presente</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>How to elicit</source>
        <translation>Cómo explorar</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Measure by {scale}</source>
        <translation>Medir con {scale}</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Set week…</source>
        <translation>Indicar semana…</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Type the value…</source>
        <translation>Escribir el valor…</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <location filename="ui/frame/second_screen.py"/>
        <source>Needs a second screen; this computer shows one.</source>
        <translation>Necesita una segunda pantalla; esta computadora muestra una.</translation>
    </message>
</context>
<context>
    <name>SentenceField</name>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Reset: {name}</source>
        <translation>Restablecer: {name}</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Stance's own words have changed since your clinic wrote: {text} They are printed until you choose yours again.</source>
        <translation>El texto de Stance ha cambiado desde que su clínica escribió: {text} Se imprime el de Stance hasta que usted vuelva a elegir el suyo.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Stance's own words: {text}</source>
        <translation>Texto de Stance: {text}</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Use these words again</source>
        <translation>Volver a usar este texto</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <location filename="ui/frame/settings/sentences_page.py"/>
        <source>Lan&amp;guage of the sheet</source>
        <translation>I&amp;dioma de la hoja</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentences_page.py"/>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentences_page.py"/>
        <source>Sentences that stand on every sheet. Stance fills in what is in curly brackets.</source>
        <translation>Frases que están en todas las hojas. Stance completa lo que va entre llaves.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentences_page.py"/>
        <source>These words rest on sources, named in the library. Leave them as they are unless your clinic has good reason: patients act on them.</source>
        <translation>Este texto se apoya en fuentes, citadas en la biblioteca. Déjelo como está salvo que su clínica tenga buenos motivos: los pacientes actúan según lo que dice.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentences_page.py"/>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Clinic and settings</source>
        <translation>Clínica y ajustes</translation>
    </message>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="ui/frame/settings_dialog.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>2 pages</source>
        <translation>2 páginas</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>As many pages as needed</source>
        <translation>Las páginas que hagan falta</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>Layout of the sheet</source>
        <translation>Disposición de la hoja</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="ui/handout/options.py"/>
        <source>Your language too, small</source>
        <translation>También su idioma, en pequeño</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>&amp;Footer</source>
        <translation>&amp;Pie de página</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>&amp;Ink</source>
        <translation>&amp;Tinta</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>A line for the therapist's signat&amp;ure</source>
        <translation>Una línea para la &amp;firma del terapeuta</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>A sheet starts with these; above its pages you may choose otherwise.</source>
        <translation>Una hoja empieza con esto; encima de sus páginas puede elegir otra cosa.</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>C&amp;olour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>La&amp;yout</source>
        <translation>Diseñ&amp;o</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>Lar&amp;ge print</source>
        <translation>Letra &amp;grande</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>On every sheet of the clinic:</source>
        <translation>En todas las hojas de la clínica:</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sheet_page.py"/>
        <source>Please call a day ahead if you cannot come.</source>
        <translation>Si no puede venir, llame un día antes.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <location filename="ui/frame/sheets.py"/>
        <source>%n sheet(s) handed out and recorded.</source>
        <translation>
            <numerusform>%n hoja entregada y anotada.</numerusform>
            <numerusform>%n hojas entregadas y anotadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/frame/sheets.py"/>
        <source>Choose a patient first.</source>
        <translation>Elija primero un paciente.</translation>
    </message>
    <message>
        <location filename="ui/frame/sheets.py"/>
        <source>Choose one or more patients first.</source>
        <translation>Elija primero uno o más pacientes.</translation>
    </message>
</context>
<context>
    <name>SideAsking</name>
    <message>
        <location filename="ui/assessment/typing_asks.py"/>
        <source>Left or right? {finding}</source>
        <translation>¿Izquierda o derecha? {finding}</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <location filename="ui/patients/sign_off.py"/>
        <source>Content pack {version} awaits sign-off by a licensed physical therapist. Stance supports your decision and is not a medical device.</source>
        <translation>El paquete de contenido {version} está pendiente de aprobación por un fisioterapeuta con licencia. Stance apoya su decisión y no es un dispositivo médico.</translation>
    </message>
    <message>
        <location filename="ui/patients/sign_off.py"/>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <location filename="ui/patients/sign_off.py"/>
        <source>Read more about the content</source>
        <translation>Leer más sobre el contenido</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>All records saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>Content {version}, awaiting clinical sign-off</source>
        <translation>Contenido {version} en inglés, pendiente de aprobación clínica</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>Stopped: no sheet can be printed</source>
        <translation>Detenido: no se puede imprimir una hoja</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <location filename="ui/frame/status.py"/>
        <source>{action}: {message}</source>
        <translation>{action}: {message}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="ui/handout/strip.py"/>
        <source>Checks of the sheet</source>
        <translation>Comprobaciones de la hoja</translation>
    </message>
    <message>
        <location filename="ui/handout/strip.py"/>
        <source>No text on the sheet is smaller.</source>
        <translation>Ningún texto de la hoja es más pequeño.</translation>
    </message>
    <message>
        <location filename="ui/handout/strip.py"/>
        <source>Sides agree</source>
        <translation>Los lados coinciden</translation>
    </message>
    <message>
        <location filename="ui/handout/strip.py"/>
        <source>Smallest text {n} pt</source>
        <translation>Texto mínimo {n} pt</translation>
    </message>
    <message>
        <location filename="ui/handout/strip.py"/>
        <source>Text {n} pt or more</source>
        <translation>Texto de {n} pt o más</translation>
    </message>
    <message>
        <location filename="ui/handout/strip.py"/>
        <source>{n} pt</source>
        <translation>{n} pt</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <location filename="ui/assessment/typing_line.py"/>
        <source>Recorded: {finding}</source>
        <translation>Anotado: {finding}</translation>
    </message>
</context>
<context>
    <name>TypingField</name>
    <message>
        <location filename="ui/assessment/typing_field.py"/>
        <source>Type a finding</source>
        <translation>Escriba un hallazgo</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_field.py"/>
        <source>Type a finding, like  weak glut r 4-</source>
        <translation>Hallazgo, p. ej.  weak glut d 4-</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_field.py"/>
        <source>Type:  weak glut r 4-</source>
        <translation>Escriba:  weak glut d 4-</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_field.py"/>
        <source>Words of the finding, then l, r or b, then the value. Enter records.</source>
        <translation>Palabras del hallazgo, luego i, d o a, luego el valor. Enter lo anota.</translation>
    </message>
</context>
<context>
    <name>TypingPopup</name>
    <message>
        <location filename="ui/assessment/typing_popup.py"/>
        <source>What Enter records</source>
        <translation>Lo que anota Enter</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <location filename="ui/frame/visit_page.py"/>
        <source>The note is on the clipboard.</source>
        <translation>La nota está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <location filename="ui/frame/visits.py"/>
        <source>Leave, lose them</source>
        <translation>Salir y perderlos</translation>
    </message>
    <message>
        <location filename="ui/frame/visits.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="ui/frame/visits.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="ui/frame/visits.py"/>
        <source>Stay, and saving goes on by itself. If you leave now, they are lost.</source>
        <translation>Quédese, y se seguirá intentando guardar. Si sale ahora, se pierden.</translation>
    </message>
    <message>
        <location filename="ui/frame/visits.py"/>
        <source>The sheet left Stance, but this could not be noted in the record.</source>
        <translation>La hoja salió de Stance, pero no se pudo anotar en el expediente.</translation>
    </message>
    <message>
        <location filename="ui/frame/visits.py"/>
        <source>Your last changes to this visit are not saved.</source>
        <translation>Sus últimos cambios en esta visita no están guardados.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <location filename="ui/assessment/week_dialog.py"/>
        <source>&amp;Observed on</source>
        <translation>&amp;Observado el</translation>
    </message>
    <message>
        <location filename="ui/assessment/week_dialog.py"/>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <location filename="ui/assessment/week_dialog.py"/>
        <source>Observed on, {finding}</source>
        <translation>Fecha de observación, {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/week_dialog.py"/>
        <source>Week after operation or injury</source>
        <translation>Semana tras la operación o lesión</translation>
    </message>
    <message>
        <location filename="ui/assessment/week_dialog.py"/>
        <source>Week, {finding}</source>
        <translation>Semana, {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/week_dialog.py"/>
        <source>not given</source>
        <translation>sin dato</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <location filename="ui/frame/settings/window_page.py"/>
        <source>As in the patient's record</source>
        <translation>Según la ficha del paciente</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/window_page.py"/>
        <source>Reduced &amp;motion</source>
        <translation>Menos mo&amp;vimiento</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/window_page.py"/>
        <source>S&amp;kin of the figures</source>
        <translation>Piel de las &amp;figuras</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/window_page.py"/>
        <source>Single &amp;letters act on the row with the focus</source>
        <translation>Las letras &amp;sueltas actúan en la fila seleccionada</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/window_page.py"/>
        <source>Skin of the figures</source>
        <translation>Piel de las figuras</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message numerus="yes">
        <location filename="ui/assessment/body_counts.py"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/body_counts.py"/>
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>%n hallazgo anotado</numerusform>
            <numerusform>%n hallazgos anotados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/body_line.py"/>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Low back</source>
        <translation>Lumbar</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Lower leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>nothing recorded</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>{place} · {count}</source>
        <translation>{place} · {count}</translation>
    </message>
    <message>
        <location filename="ui/assessment/body_counts.py"/>
        <source>{place}: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Brown</source>
        <translation>Morena</translation>
    </message>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Deep</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Fair</source>
        <translation>Clara</translation>
    </message>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Figure: {start} {movement}</source>
        <translation>Figura: {start} {movement}</translation>
    </message>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Figure: {start} {movement} Side: {side}.</source>
        <translation>Figura: {start} {movement} Lado: {side}.</translation>
    </message>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Light</source>
        <translation>Muy clara</translation>
    </message>
    <message>
        <location filename="ui/figures/words.py"/>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>% body weight</source>
        <translation>% del peso corporal</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>% change</source>
        <translation>% de cambio</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/red_flag_state.py"/>
        <source>%n present: stop</source>
        <translation>
            <numerusform>%n presente: alto</numerusform>
            <numerusform>%n presentes: alto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/row_values.py"/>
        <source>({least} to {most})</source>
        <translation>({least} a {most})</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_values.py"/>
        <source>Also {values}</source>
        <translation>También {values}</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_values.py"/>
        <source>By its value this finding is absent; it changes nothing.</source>
        <translation>Según su valor este hallazgo está ausente; no cambia nada.</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>Choose the unit, {finding}</source>
        <translation>Elija la unidad, {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_values.py"/>
        <source>Counts as absent, by your own judgement</source>
        <translation>Cuenta como ausente, a su juicio</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_values.py"/>
        <source>Counts as present, by your own judgement</source>
        <translation>Cuenta como presente, a su juicio</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Emergency, now</source>
        <translation>Emergencia, ahora</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_paint.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Foot and ankle</source>
        <translation>Pie y tobillo</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Force</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Force (hand-held dynamometer)</source>
        <translation>Fuerza (dinamómetro manual)</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Function and balance</source>
        <translation>Función y equilibrio</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Holds back</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>How to elicit</source>
        <translation>Cómo explorar</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>How to elicit {finding} (F1)</source>
        <translation>Cómo explorar {finding} (F1)</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>If present: {urgency}</source>
        <translation>Si está presente: {urgency}</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Low back and trunk</source>
        <translation>Zona lumbar y tronco</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>MMT</source>
        <translation>MMT</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Measured by</source>
        <translation>Se mide con</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Minutes to onset</source>
        <translation>Minutos hasta el inicio</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Mobility and length</source>
        <translation>Movilidad y longitud</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Movement tests</source>
        <translation>Pruebas de movimiento</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Norms: {test}</source>
        <translation>Valores normales: {test}</translation>
    </message>
    <message>
        <location filename="ui/assessment/menus.py"/>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>ODI</source>
        <translation>ODI</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Oswestry score (ODI)</source>
        <translation>Puntuación de Oswestry (ODI)</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Outlook and confidence</source>
        <translation>Expectativas y confianza</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Pain (NPRS), 0 to 10</source>
        <translation>Dolor (NPRS), 0 a 10</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Positive when</source>
        <translation>Positivo cuando</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Precaution: {finding}</source>
        <translation>Precaución: {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Precautions</source>
        <translation>Precauciones</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>Record {finding}</source>
        <translation>Anotar {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Recorded this visit</source>
        <translation>Anotados en esta visita</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_state.py"/>
        <source>Red flag</source>
        <translation>Bandera roja</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Red flag: {finding}</source>
        <translation>Bandera roja: {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_row.py"/>
        <source>Red flag: {name}, key {key}</source>
        <translation>Bandera roja: {name}, tecla {key}</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_row.py"/>
        <source>Red flag: {name}, {urgency}, key {key}</source>
        <translation>Bandera roja: {name}, {urgency}, tecla {key}</translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_state.py"/>
        <location filename="ui/assessment/titles.py"/>
        <source>Red flags</source>
        <translation>Banderas rojas</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_words.py"/>
        <source>Side, not recorded</source>
        <translation>Lado, sin anotar</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_words.py"/>
        <source>Side, {side}</source>
        <translation>{side}</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Special tests</source>
        <translation>Pruebas especiales</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Step rate</source>
        <translation>Frecuencia de paso</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Strength and endurance</source>
        <translation>Fuerza y resistencia</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Strength by hand (MMT)</source>
        <translation>Fuerza manual (MMT)</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Thigh and leg</source>
        <translation>Muslo y pierna</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>Type the value of {finding}</source>
        <translation>Escriba el valor de {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>Untick {finding} (Del)</source>
        <translation>Desmarcar {finding} (Supr)</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_words.py"/>
        <source>Value, none yet</source>
        <translation>Valor, aún ninguno</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_words.py"/>
        <source>Value, {values}</source>
        <translation>Valor, {values}</translation>
    </message>
    <message>
        <location filename="ui/assessment/titles.py"/>
        <source>Walking and running</source>
        <translation>Marcha y carrera</translation>
    </message>
    <message>
        <location filename="ui/assessment/row_values.py"/>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Within days</source>
        <translation>En pocos días</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Yes / no</source>
        <translation>Sí / no</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>b lr rl both bilat bilateral</source>
        <translation>a id di ambos ambas bilat bilateral bilaterales</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>below average</source>
        <translation>bajo el promedio</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>c central midline</source>
        <translation>c central centro</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>l lt left</source>
        <translation>i izq izqu izqda izqdo izda izdo izquierda izquierdo</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>left or right?</source>
        <translation>¿izquierda o derecha?</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>likely at</source>
        <translation>probable en</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>min to onset</source>
        <translation>min hasta el inicio</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>n no</source>
        <translation>n no</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>no {typed} here</source>
        <translation>aquí no hay {typed}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/red_flag_state.py"/>
        <source>none present, all %n asked</source>
        <translation>
            <numerusform>ninguna presente, %n preguntada</numerusform>
            <numerusform>ninguna presente, las %n preguntadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/red_flag_state.py"/>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>pain {pain} of 10</source>
        <translation>dolor {pain} de 10</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <location filename="ui/assessment/words.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>r rt right</source>
        <translation>d der dcha dcho drcha drcho derecha derecho</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <location filename="ui/assessment/words.py"/>
        <source>recorded</source>
        <translation>anotado</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>repeats</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>steps/min</source>
        <translation>pasos/min</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>typical</source>
        <translation>típico</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>was {before}</source>
        <translation>antes {before}</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>y yes</source>
        <translation>s sí si</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{choice}, {finding}</source>
        <translation>{choice}, {finding}</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{choice}: choose</source>
        <translation>{choice}: elija</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{choice}: {option}</source>
        <translation>{choice}: {option}</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>{finding} has no side. Press Return to record it.</source>
        <translation>{finding} no tiene lado. Pulse Enter para anotarlo.</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{finding}, choose a grade from 0 to {grade}</source>
        <translation>{finding}, elija un grado de 0 a {grade}</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>{finding}, not recorded</source>
        <translation>{finding}, sin anotar</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{finding}, {side} ({key})</source>
        <translation>{finding}, {side} ({key})</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{finding}, {value}</source>
        <translation>{finding}, {value}</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>{finding}: choose {sides}.</source>
        <translation>{finding}: elija {sides}.</translation>
    </message>
    <message>
        <location filename="ui/assessment/typing_words.py"/>
        <source>{finding}: {note}</source>
        <translation>{finding}: {note}</translation>
    </message>
    <message>
        <location filename="ui/assessment/cell_words.py"/>
        <source>{finding}: {scale}. Choose how it is measured (S)</source>
        <translation>{finding}: {scale}. Elija cómo se mide (S)</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>{pain}/10</source>
        <translation>{pain}/10</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/help_uses.py"/>
        <source>{rule}: {names} and %n more.</source>
        <translation>
            <numerusform>{rule}: {names} y %n más.</numerusform>
            <numerusform>{rule}: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/help_uses.py"/>
        <source>{rule}: {names}.</source>
        <translation>{rule}: {names}.</translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>{scale} {value}</source>
        <translation>{scale} {value}</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>{scale}: {least} to {most} {units}</source>
        <translation>{scale}: {least} a {most} {units}</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>{scale}: {options}</source>
        <translation>{scale}: {options}</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>{scale}: {units}</source>
        <translation>{scale}: {units}</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>{source} (known literature, not read at its source)</source>
        <translation>{source} (literatura conocida, no leída en su fuente)</translation>
    </message>
    <message>
        <location filename="ui/assessment/help_text.py"/>
        <source>{source} (our own judgement)</source>
        <translation>{source} (criterio propio)</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/row_words.py"/>
        <source>{title}, %n finding(s), closed</source>
        <translation>
            <numerusform>{title}, %n hallazgo, cerrado</numerusform>
            <numerusform>{title}, %n hallazgos, cerrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/row_words.py"/>
        <source>{title}, %n finding(s), open</source>
        <translation>
            <numerusform>{title}, %n hallazgo, abierto</numerusform>
            <numerusform>{title}, %n hallazgos, abierto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/assessment/words.py"/>
        <source>{words} or {last}</source>
        <translation>{words} o {last}</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>&amp;Handout</source>
        <translation>H&amp;oja</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="ui/frame/helping.py"/>
        <source>About Stance</source>
        <translation>Acerca de Stance</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>All findings again</source>
        <translation>Todos los hallazgos de nuevo</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="ui/frame/guard.py"/>
        <source>Ask them now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Back to the row</source>
        <translation>Volver a la fila</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>Born {date} ({age} y)</source>
        <translation>Nac. {date} ({age} años)</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Both</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Close and open a group</source>
        <translation>Cerrar y abrir un grupo</translation>
    </message>
    <message>
        <location filename="ui/frame/helping.py"/>
        <source>Content {version}, awaiting sign-off by a licensed physical therapist.</source>
        <translation>Contenido {version}, pendiente de aprobación por un fisioterapeuta con licencia.</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Drop</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Edit the dose</source>
        <translation>Editar la dosis</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>F&amp;indings</source>
        <translation>Ha&amp;llazgos</translation>
    </message>
    <message>
        <location filename="ui/frame/switches.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Good, fair, poor</source>
        <translation>Bueno, regular, malo</translation>
    </message>
    <message>
        <location filename="ui/frame/switches.py"/>
        <source>Handout</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>He&amp;lp</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>Household things only</source>
        <translation>Solo objetos de la casa</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>In the list of findings</source>
        <translation>En la lista de hallazgos</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>In the list of patients</source>
        <translation>En la lista de pacientes</translation>
    </message>
    <message>
        <location filename="ui/frame/helping.py"/>
        <source>It supports your decision and is not a medical device.</source>
        <translation>Apoya su decisión y no es un dispositivo médico.</translation>
    </message>
    <message>
        <location filename="ui/frame/helping.py"/>
        <source>It works on this computer alone: no account, no network.</source>
        <translation>Funciona solo en esta computadora: sin cuenta y sin red.</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Left</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Move down</source>
        <translation>Bajar de lugar</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Move up</source>
        <translation>Subir de lugar</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Next open finding</source>
        <translation>Siguiente hallazgo abierto</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>None of the rest present</source>
        <translation>Ninguna de las demás presente</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>Not asked: no limit</source>
        <translation>Sin preguntar: sin límite</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>On an exercise of the program</source>
        <translation>En un ejercicio del programa</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>On the body chart</source>
        <translation>En la figura del cuerpo</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Only the region's findings</source>
        <translation>Solo los hallazgos de la región</translation>
    </message>
    <message>
        <location filename="ui/frame/menus.py"/>
        <source>P&amp;rogram</source>
        <translation>P&amp;rograma</translation>
    </message>
    <message>
        <location filename="ui/frame/switches.py"/>
        <source>Pane in sight</source>
        <translation>Panel a la vista</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Play the figure</source>
        <translation>Mover la figura</translation>
    </message>
    <message>
        <location filename="ui/frame/switches.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="ui/frame/helping.py"/>
        <source>Records: {place}</source>
        <translation>Expedientes: {place}</translation>
    </message>
    <message>
        <location filename="ui/frame/guard.py"/>
        <location filename="ui/frame/key_lines.py"/>
        <source>Red flags</source>
        <translation>Banderas rojas</translation>
    </message>
    <message>
        <location filename="ui/frame/guard.py"/>
        <source>Red flags not asked yet. Ask them before you print.</source>
        <translation>Aún no se ha preguntado por las banderas rojas. Pregunte antes de imprimir.</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Right</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>Sample patient</source>
        <translation>Paciente de ejemplo</translation>
    </message>
    <message>
        <location filename="ui/frame/helping.py"/>
        <source>Stance plans home exercise programs from what you find.</source>
        <translation>Stance planifica programas de ejercicio en casa a partir de lo que usted encuentra.</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Step back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Step up</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Swap…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>To the next region</source>
        <translation>A la región siguiente</translation>
    </message>
    <message>
        <location filename="ui/frame/row_keys.py"/>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Up, down</source>
        <translation>Arriba, abajo</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
    </message>
    <message>
        <location filename="ui/frame/key_lines.py"/>
        <source>Yes, no</source>
        <translation>Sí, no</translation>
    </message>
    <message>
        <location filename="ui/frame/patient_words.py"/>
        <source>no {thing}</source>
        <translation>sin {thing}</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message numerus="yes">
        <location filename="ui/handout/printed_words.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/reading_words.py"/>
        <source>%n long sentence(s).</source>
        <translation>
            <numerusform>%n frase larga.</numerusform>
            <numerusform>%n frases largas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/batch_list.py"/>
        <location filename="ui/handout/leaving_words.py"/>
        <location filename="ui/handout/printed_words.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>1 exercise to a page, large</source>
        <translation>1 ejercicio por página, grande</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>2 exercises to a page</source>
        <translation>2 ejercicios por página</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>4 exercises to a page, in brief</source>
        <translation>4 ejercicios por página, en breve</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>6 exercises to a page, pictures only</source>
        <translation>6 ejercicios por página, solo imágenes</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/reading_words.py"/>
        <source>A sentence of %n word(s): “{sentence}”</source>
        <translation>
            <numerusform>Una frase de %n palabra: «{sentence}»</numerusform>
            <numerusform>Una frase de %n palabras: «{sentence}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 mm</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Both sides, turned like a book</source>
        <translation>Dos caras, como un libro</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Both sides, turned like a notepad</source>
        <translation>Dos caras, como un bloc</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="ui/handout/leaving_words.py"/>
        <source>Exercise sheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>Exercises as they fit</source>
        <translation>Ejercicios según quepan</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Handed out</source>
        <translation>Entregada</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/reading_words.py"/>
        <source>Hard words: {words} and %n more.</source>
        <translation>
            <numerusform>Palabras difíciles: {words} y %n más.</numerusform>
            <numerusform>Palabras difíciles: {words} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Hard words: {words}.</source>
        <translation>Palabras difíciles: {words}.</translation>
    </message>
    <message>
        <location filename="ui/handout/printing.py"/>
        <source>Home exercises</source>
        <translation>Ejercicios en casa</translation>
    </message>
    <message>
        <location filename="ui/handout/option_words.py"/>
        <source>Ink saver</source>
        <translation>Ahorro de tinta</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>Letter, 8.5 × 11 in</source>
        <translation>Carta, 8,5 × 11 in</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>Many exercises</source>
        <translation>Muchos ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>No hard words and no long sentences.</source>
        <translation>No hay palabras difíciles ni frases largas.</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Note: grade {worst}</source>
        <translation>Nota: grado {worst}</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>One part: grade {worst}</source>
        <translation>Una parte: grado {worst}</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>One side</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <location filename="ui/handout/saving.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="ui/handout/page_words.py"/>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>People do a shorter list better. Hand it out all the same?</source>
        <translation>Las personas cumplen mejor una lista más corta. ¿Entregarla de todos modos?</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>Print all exercises</source>
        <translation>Imprimir todos los ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>Print all {count} exercises</source>
        <translation>Imprimir los {count} ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Printed again</source>
        <translation>Impresa otra vez</translation>
    </message>
    <message>
        <location filename="ui/handout/saving.py"/>
        <source>Protect with a password: PDF (*.pdf)</source>
        <translation>Proteger con contraseña: PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Reading grade {grade}</source>
        <translation>Lectura: grado {grade}</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Reading grade {grade}, a note {worst}</source>
        <translation>Lectura: grado {grade}, una nota {worst}</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Reading grade {grade}, one part {worst}</source>
        <translation>Lectura: grado {grade}, una parte {worst}</translation>
    </message>
    <message>
        <location filename="ui/handout/leaving_words.py"/>
        <source>Referral note</source>
        <translation>Nota de derivación</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>Save all exercises</source>
        <translation>Guardar todos los ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>Save all {count} exercises</source>
        <translation>Guardar los {count} ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/saving.py"/>
        <source>Save the sheet as a PDF</source>
        <translation>Guardar la hoja como PDF</translation>
    </message>
    <message>
        <location filename="ui/handout/saving.py"/>
        <source>Save the sheets into a folder</source>
        <translation>Guardar las hojas en una carpeta</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Saved again as PDF</source>
        <translation>Guardada otra vez como PDF</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Saved again with a password</source>
        <translation>Guardada otra vez con contraseña</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Saved as PDF</source>
        <translation>Guardada como PDF</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>Saved with a password</source>
        <translation>Guardada con contraseña</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="ui/handout/long_programs.py"/>
        <source>The program of {name} has {count} exercises.</source>
        <translation>El programa de {name} tiene {count} ejercicios.</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>The sheet of {day} for {name}, {pages}, byte for byte as it was</source>
        <translation>La hoja del {day} para {name}, {pages}, byte por byte como era</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Years of school it takes to read this sheet (Fernández Huerta: {ease} of 100). Up to {most} suits most patients.</source>
        <translation>Años de escuela que hacen falta para leer esta hoja (Fernández Huerta: {ease} de 100). Hasta {most} sirve a la mayoría de los pacientes.</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Years of school it takes to read this sheet (Flesch-Kincaid). Up to {most} suits most patients.</source>
        <translation>Años de escuela que hacen falta para leer esta hoja (Flesch-Kincaid). Hasta {most} sirve a la mayoría de los pacientes.</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>Your note on {exercise}</source>
        <translation>Su nota sobre {exercise}</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>below 1</source>
        <translation>menos de 1</translation>
    </message>
    <message>
        <location filename="ui/handout/leaving_words.py"/>
        <source>exercises</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <location filename="ui/handout/printer_fields.py"/>
        <source>letter paper</source>
        <translation>papel tamaño carta</translation>
    </message>
    <message>
        <location filename="ui/handout/leaving_words.py"/>
        <source>referral note</source>
        <translation>nota de derivación</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <location filename="ui/handout/strip_parts.py"/>
        <source>{check}. {why}</source>
        <translation>{check}. {why}</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="ui/handout/reading.py"/>
        <source>{grade}. Hard to read</source>
        <translation>{grade}. Difícil de leer</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>{how}, pages {pages}</source>
        <translation>{how}, páginas {pages}</translation>
    </message>
    <message>
        <location filename="ui/handout/printed_words.py"/>
        <source>{how}, {copies}</source>
        <translation>{how}, {copies}</translation>
    </message>
    <message>
        <location filename="ui/handout/leaving_words.py"/>
        <source>{kind} for {name}, {pages}</source>
        <translation>{kind} para {name}, {pages}</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>{name} ({year})</source>
        <translation>{name} ({year})</translation>
    </message>
    <message>
        <location filename="ui/handout/page_words.py"/>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <location filename="ui/handout/reading_words.py"/>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <location filename="ui/handout/batch_list.py"/>
        <source>{pages}, {language}</source>
        <translation>{pages}, {language}</translation>
    </message>
    <message>
        <location filename="ui/handout/page_words.py"/>
        <source>{page}: referral note</source>
        <translation>{page}: nota de derivación</translation>
    </message>
    <message>
        <location filename="ui/handout/page_words.py"/>
        <source>{page}: {exercises}</source>
        <translation>{page}: {exercises}</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message numerus="yes">
        <location filename="ui/patients/words.py"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/patients/words.py"/>
        <source>%n exercise(s), draft</source>
        <translation>
            <numerusform>%n ejercicio, borrador</numerusform>
            <numerusform>%n ejercicios, borrador</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Another {family}: {given}, born {date}</source>
        <translation>Otra persona de apellido {family}: {given}, nac. {date}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Born {date} ({age} y)</source>
        <translation>Nac. {date} ({age} años)</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Born {date} ({age} y)  ·  No. {number}</source>
        <translation>Nac. {date} ({age} años)  ·  N.º {number}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Born {date} ({age} y)  ·  Sample patient</source>
        <translation>Nac. {date} ({age} años)  ·  Paciente de ejemplo</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Continue first visit</source>
        <translation>Continuar la primera visita</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Continue today's visit</source>
        <translation>Continuar la visita de hoy</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>First visit, {therapist}</source>
        <translation>Primera visita, {therapist}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Household things only</source>
        <translation>Solo objetos de la casa</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>No exercises</source>
        <translation>Sin ejercicios</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>No visit yet</source>
        <translation>Aún sin visitas</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>None recorded</source>
        <translation>Ninguna anotada</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Program of {date}</source>
        <translation>Programa del {date}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Program today</source>
        <translation>Programa de hoy</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Start first visit</source>
        <translation>Iniciar la primera visita</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <location filename="ui/patients/words.py"/>
        <source>Start today's visit</source>
        <translation>Iniciar la visita de hoy</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Stopped: referred</source>
        <translation>Detenido: derivación</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>Visit {number}, {therapist}</source>
        <translation>Visita {number}, {therapist}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>no {thing}</source>
        <translation>sin {thing}</translation>
    </message>
    <message>
        <location filename="ui/patients/details.py"/>
        <source>{action}, {name}</source>
        <translation>{action}, {name}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>{date} ({age})</source>
        <translation>{date} ({age})</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>{name}, born {date}</source>
        <translation>{name}, nac. {date}</translation>
    </message>
    <message>
        <location filename="ui/patients/words.py"/>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
</context>
<context>
    <name>planner</name>
    <message>
        <location filename="db/summary.py"/>
        <source> (both sides)</source>
        <translation> (ambos lados)</translation>
    </message>
    <message>
        <location filename="db/summary.py"/>
        <source> (left)</source>
        <translation> (lado izquierdo)</translation>
    </message>
    <message>
        <location filename="db/summary.py"/>
        <source> (right)</source>
        <translation> (lado derecho)</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source> ({room} kB left)</source>
        <translation> (quedan {room} kB)</translation>
    </message>
    <message>
        <location filename="db/migrate.py"/>
        <source> and content {version}</source>
        <translation> y contenido {version}</translation>
    </message>
    <message>
        <location filename="db/summary.py"/>
        <source>A finding of this visit is not in the store's catalogue, so the visit cannot be kept. Untick it and save again.</source>
        <translation>Un hallazgo de esta visita no está en el catálogo del almacén, por eso la visita no se puede guardar. Desmárquelo y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/handout/compose.py"/>
        <source>A piece of advice is no longer in the library. Choose again.</source>
        <translation>Un consejo ya no está en la biblioteca. Elija de nuevo.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch.py"/>
        <source>A red flag stops the program. Open the visit and print the referral note.</source>
        <translation>Una bandera roja detiene el programa. Abra la visita e imprima la nota de derivación.</translation>
    </message>
    <message>
        <location filename="planner/handout/permit.py"/>
        <source>A red flag stops this program, so no exercise sheet can be made. Print the referral note instead.</source>
        <translation>Una bandera roja detiene este programa, por eso no se puede hacer una hoja de ejercicios. Imprima la nota de derivación.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/page.py"/>
        <source>A text is too long for one page. Shorten it, then try again.</source>
        <translation>Un texto es demasiado largo para una página. Acórtelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/handout/compose.py"/>
        <source>An education card is no longer in the library. Choose again.</source>
        <translation>Una ficha educativa ya no está en la biblioteca. Elija de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <location filename="planner/handout/own_words.py"/>
        <source>Begin with a few words and a colon: they are the heading.</source>
        <translation>Empiece con unas palabras y dos puntos: son el título.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Centimeters go from {low} to {high}. Type a number.</source>
        <translation>Los centímetros van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>Check that the disk is there and that you may write to this folder.</source>
        <translation>Compruebe que el disco esté conectado y que usted pueda escribir en esta carpeta.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Degrees go from {low} to {high}. Type a number.</source>
        <translation>Los grados van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>Fair: good enough for most. A longer one holds longer.</source>
        <translation>Aceptable: basta en la mayoría de los casos. Una más larga resiste más.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Force goes from 0 up. Type a number and its unit.</source>
        <translation>La fuerza va de 0 en adelante. Escriba un número y su unidad.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <location filename="planner/handout/own_words.py"/>
        <source>Keep {place}: the sheet puts it in there.</source>
        <translation>Conserve {place}: la hoja lo completa ahí.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>MMT goes from 0 to 5. Type 4- or choose a grade.</source>
        <translation>El MMT va de 0 a 5. Escriba 4- o elija un grado.</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>MMT {grade}</source>
        <translation>MMT {grade}</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Millimeters go from {low} to {high}. Type a number.</source>
        <translation>Los milímetros van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Minutes go from {low} to {high}. Type a number.</source>
        <translation>Los minutos van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/suggest/holds.py"/>
        <source>Needs: {props}</source>
        <translation>Necesita: {props}</translation>
    </message>
    <message>
        <location filename="planner/handout/referral.py"/>
        <source>No red flag is recorded, so there is nothing to refer.</source>
        <translation>No hay ninguna bandera roja anotada, por eso no hay nada que derivar.</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>No rung above is free on this ladder.</source>
        <translation>No hay un peldaño libre más arriba en esta escalera.</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>No rung below is free on this ladder.</source>
        <translation>No hay un peldaño libre más abajo en esta escalera.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>Not translated, so printed as it is: {lines}</source>
        <translation>Sin traducir, se imprime tal cual: {lines}</translation>
    </message>
    <message>
        <location filename="planner/suggest/holds.py"/>
        <source>Not with: {finding}</source>
        <translation>No con: {finding}</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>Notes are printed as typed: {lines}</source>
        <translation>Las notas se imprimen tal como se escribieron: {lines}</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>On the list already: {patient}. Check the birth date before you create another.</source>
        <translation>Ya está en la lista: {patient}. Compruebe la fecha de nacimiento antes de crear otro.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>Page {page} is less than a third full.</source>
        <translation>La página {page} está llena menos de un tercio.</translation>
    </message>
    <message>
        <location filename="planner/handout/page_range.py"/>
        <source>Pages are numbers, such as 1-2, 4. This cannot be read: {part}</source>
        <translation>Las páginas son números, por ejemplo 1-2, 4. Esto no se entiende: {part}</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Pain goes from {low} to {high}. Type a whole number.</source>
        <translation>El dolor va de {low} a {high}. Escriba un número entero.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Percent goes from {low} to {high}. Type a number.</source>
        <translation>El porcentaje va de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Repeats go from {low} to {high}. Type a number.</source>
        <translation>Las repeticiones van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Seconds go from {low} to {high}. Type a number.</source>
        <translation>Los segundos van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>Somebody else saved this record in the meantime, so your changes were not kept yet. Open it again to see theirs.</source>
        <translation>Otra persona guardó este expediente mientras tanto, por eso sus cambios aún no se guardaron. Ábralo de nuevo para ver los de la otra persona.</translation>
    </message>
    <message>
        <location filename="ui/jobs.py"/>
        <source>Something went wrong inside Stance and this step was not done. Try it again.</source>
        <translation>Algo salió mal dentro de Stance y este paso no se hizo. Pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Step rate goes from {low} to {high}. Type a number.</source>
        <translation>La frecuencia de paso va de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>Strong: this holds.</source>
        <translation>Fuerte: resiste.</translation>
    </message>
    <message>
        <location filename="planner/handout/own_words.py"/>
        <source>Take out the curly brackets: they cannot be printed.</source>
        <translation>Quite las llaves: no se pueden imprimir.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>That is a folder. Choose a file name inside it.</source>
        <translation>Eso es una carpeta. Elija un nombre de archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="db/server.py"/>
        <source>The address of the store is not understood. Give a file, or a URL such as postgresql+psycopg://name@host/stance.</source>
        <translation>No se entiende la dirección del almacén. Indique un archivo o una URL como postgresql+psycopg://name@host/stance.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>The birth date is missing. {how}</source>
        <translation>Falta la fecha de nacimiento. {how}</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>The birth date is more than {oldest} years ago. Check the year.</source>
        <translation>La fecha de nacimiento es de hace más de {oldest} años. Compruebe el año.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>The birth date lies in the future. Check the year.</source>
        <translation>La fecha de nacimiento está en el futuro. Compruebe el año.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/logo.py"/>
        <source>The clinic's logo is damaged. Choose it again in the settings.</source>
        <translation>El logotipo de la clínica está dañado. Elíjalo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <location filename="db/health.py"/>
        <source>The database library of this installation is too old to keep records safely. Set up Stance again.</source>
        <translation>La biblioteca de base de datos de esta instalación es demasiado antigua para guardar expedientes con seguridad. Instale Stance de nuevo.</translation>
    </message>
    <message>
        <location filename="db/store.py"/>
        <source>The database server keeps its own backups; ask whoever runs it.</source>
        <translation>El servidor de base de datos guarda sus propias copias de seguridad; pregunte a quien lo administra.</translation>
    </message>
    <message>
        <location filename="db/server.py"/>
        <source>The database {database} on {host}</source>
        <translation>El almacén {database} en {host}</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>The disk did not read or write {place}. {rights} What was saved before is untouched.</source>
        <translation>El disco no leyó o no escribió lo pedido: {place}. {rights} Lo guardado antes sigue intacto.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>The disk is full. Free some space or choose another folder; nothing was changed.</source>
        <translation>El disco está lleno. Libere espacio o elija otra carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>The disk of {place} is full. Nothing was lost.</source>
        <translation>El disco está lleno ({place}). No se perdió nada.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>The disk with {folder} is full{room}. Free some space and save again: nothing was lost, and what you typed is still here.</source>
        <translation>El disco de {folder} está lleno{room}. Libere espacio y guarde de nuevo: no se perdió nada, y lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <location filename="planner/handout/doses.py"/>
        <source>The dose of {exercise} is not complete. Set it before printing.</source>
        <translation>La dosis de {exercise} no está completa. Indíquela antes de imprimir.</translation>
    </message>
    <message>
        <location filename="db/clean.py"/>
        <source>The field {field} holds {problem}, which cannot be kept. Take it out and save again; nothing else was changed.</source>
        <translation>El campo {field} contiene {problem}, que no se puede guardar. Quítelo y guarde de nuevo; no se cambió nada más.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>The file cannot be written here: the folder or file is read-only, or another program has it open. Choose another folder.</source>
        <translation>El archivo no se puede escribir aquí: la carpeta o el archivo es de solo lectura, u otro programa lo tiene abierto. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>The file could not be written. Choose another folder.</source>
        <translation>El archivo no se pudo escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>El nombre del archivo es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>The folder does not exist. Choose another one.</source>
        <translation>La carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <location filename="planner/handout/compose.py"/>
        <source>The guidance {guidance} does not give three bands of pain.</source>
        <translation>La guía {guidance} no da tres franjas de dolor.</translation>
    </message>
    <message>
        <location filename="planner/handout/compose.py"/>
        <source>The guidance {name} is missing.</source>
        <translation>Falta la guía {name}.</translation>
    </message>
    <message>
        <location filename="db/key.py"/>
        <source>The key file {path} cannot be read. Check that you may open this folder.</source>
        <translation>El archivo de clave {path} no se puede leer. Compruebe que usted pueda abrir esta carpeta.</translation>
    </message>
    <message>
        <location filename="db/key.py"/>
        <source>The key file {path} is damaged: it holds no key. Put it back from your copy; nothing was changed.</source>
        <translation>El archivo de clave {path} está dañado: no contiene una clave. Repóngalo desde su copia; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="db/key.py"/>
        <source>The key file {path} is missing, so the store cannot be opened. Put the key file back from your copy; without it nobody can read the store.</source>
        <translation>Falta el archivo de clave {path}, por eso no se puede abrir el almacén. Repóngalo desde su copia; sin él nadie puede leer el almacén.</translation>
    </message>
    <message>
        <location filename="planner/handout/wording.py"/>
        <source>The language of the sheet is not known.</source>
        <translation>No se conoce el idioma de la hoja.</translation>
    </message>
    <message>
        <location filename="planner/handout/logo.py"/>
        <source>The logo has more than 40 million pixels. Choose a smaller picture.</source>
        <translation>El logotipo tiene más de 40 millones de píxeles. Elija una imagen más pequeña.</translation>
    </message>
    <message>
        <location filename="planner/handout/logo.py"/>
        <source>The logo is larger than 5 MB. Choose a smaller file.</source>
        <translation>El logotipo pesa más de 5 MB. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <location filename="planner/handout/logo.py"/>
        <source>The logo's file is damaged. Save it anew, or choose another.</source>
        <translation>El archivo del logotipo está dañado. Guárdelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>The name is missing. Type it like Ruiz, Ana.</source>
        <translation>Falta el nombre. Escríbalo como Ruiz, Ana.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>The newest backup is {backup}.</source>
        <translation>La copia de seguridad más reciente es {backup}.</translation>
    </message>
    <message>
        <location filename="planner/handout/exercises.py"/>
        <source>The note on {exercise} is too long: {longest} characters at most.</source>
        <translation>La nota de {exercise} es demasiado larga: {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="db/prints.py"/>
        <source>The pages of this sheet were not kept: it is older than their keeping. Open the visit and print its program.</source>
        <translation>Las páginas de esta hoja no se guardaron: es anterior a que se guardaran. Abra la visita e imprima su programa.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>The password begins or ends with a blank, which is easily lost. Leave it.</source>
        <translation>La contraseña empieza o termina con un espacio, que se pierde fácilmente. Quítelo.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>The password has a character that cannot be seen. Type it anew.</source>
        <translation>La contraseña tiene un carácter que no se ve. Escríbala de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>The password has a character that not every PDF reader takes. Use letters, digits and the signs of the keyboard.</source>
        <translation>La contraseña tiene un carácter que no todos los lectores de PDF aceptan. Use letras, cifras y los signos del teclado.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>The password is too long. Take fewer than {most} characters.</source>
        <translation>La contraseña es demasiado larga. Use menos de {most} caracteres.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>The password needs at least {least} characters.</source>
        <translation>La contraseña necesita al menos {least} caracteres.</translation>
    </message>
    <message>
        <location filename="planner/handout/figures.py"/>
        <source>The picture of {exercise} does not show the side that its words name. Set its side to both, or take it out before printing.</source>
        <translation>La figura de {exercise} no muestra el lado que dicen sus palabras. Elija ambos lados o quítelo antes de imprimir.</translation>
    </message>
    <message>
        <location filename="ui/handout/printing.py"/>
        <source>The printer did not answer. See that it is on, or save the sheet as a PDF.</source>
        <translation>La impresora no respondió. Compruebe que esté encendida, o guarde la hoja como PDF.</translation>
    </message>
    <message>
        <location filename="ui/handout/printing.py"/>
        <source>The printer stopped before page {page}. Print the sheet again.</source>
        <translation>La impresora se detuvo antes de la página {page}. Imprima la hoja de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/handout/permit.py"/>
        <source>The program holds an exercise that is no longer in the library. Take it out before printing.</source>
        <translation>El programa contiene un ejercicio que ya no está en la biblioteca. Quítelo antes de imprimir.</translation>
    </message>
    <message>
        <location filename="planner/handout/permit.py"/>
        <source>The program holds an exercise twice. Take one out before printing.</source>
        <translation>El programa contiene un ejercicio dos veces. Quite uno antes de imprimir.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch.py"/>
        <source>The red flags were not asked at the last visit. Open it and ask them.</source>
        <translation>En la última visita no se preguntó por las banderas rojas. Ábrala y pregunte por ellas.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>The score goes from {low} to {high}. Type a number.</source>
        <translation>La puntuación va de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>The sheet cannot print these characters and shows {mark} in their place: {names} and {more} more.</source>
        <translation>La hoja no puede imprimir estos caracteres y muestra {mark} en su lugar: {names} y {more} más.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>The sheet cannot print these characters and shows {mark} in their place: {names}.</source>
        <translation>La hoja no puede imprimir estos caracteres y muestra {mark} en su lugar: {names}.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>The sheet could not be made.</source>
        <translation>No se pudo hacer la hoja.</translation>
    </message>
    <message>
        <location filename="db/prints.py"/>
        <source>The sheet could not be noted in the record: its pages have changed since.</source>
        <translation>La hoja no se pudo anotar en el expediente: sus páginas han cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>The sheet could not be protected with a password.</source>
        <translation>No se pudo proteger la hoja con una contraseña.</translation>
    </message>
    <message>
        <location filename="planner/handout/sides.py"/>
        <source>The sheet has no words for the side of {exercise}.</source>
        <translation>La hoja no tiene palabras para el lado de {exercise}.</translation>
    </message>
    <message>
        <location filename="db/health.py"/>
        <source>The store did not start with its safe settings, so it was not opened. Set up Stance again.</source>
        <translation>El almacén no arrancó con sus ajustes seguros, por eso no se abrió. Instale Stance de nuevo.</translation>
    </message>
    <message>
        <location filename="db/embedded.py"/>
        <source>The store {file}</source>
        <translation>El almacén {file}</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>The {name} is too long for the sheet: {longest} characters at most.</source>
        <translation>Demasiado largo para la hoja: {name}. Como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <location filename="planner/handout/wording.py"/>
        <source>There are no sheet texts in the language {language}.</source>
        <translation>No hay textos de la hoja en el idioma {language}.</translation>
    </message>
    <message>
        <location filename="ui/handout/batch.py"/>
        <source>There has been no visit yet.</source>
        <translation>Todavía no ha habido ninguna visita.</translation>
    </message>
    <message>
        <location filename="planner/handout/write.py"/>
        <source>There is a file of that name already, and it was left as it is.</source>
        <translation>Ya hay un archivo con ese nombre, y se dejó como está.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>There is no backup beside it; if you have a copy elsewhere, use that.</source>
        <translation>No hay una copia de seguridad junto a él; si tiene una copia en otro lugar, úsela.</translation>
    </message>
    <message>
        <location filename="planner/handout/permit.py"/>
        <location filename="ui/handout/batch.py"/>
        <source>There is no exercise in the program yet.</source>
        <translation>Aún no hay ningún ejercicio en el programa.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>There is no month of that name. {how}</source>
        <translation>No hay ningún mes con ese nombre. {how}</translation>
    </message>
    <message>
        <location filename="planner/handout/page_range.py"/>
        <source>There is no page {page}: the sheet has one page.</source>
        <translation>No existe la página {page}: la hoja tiene una página.</translation>
    </message>
    <message>
        <location filename="planner/handout/page_range.py"/>
        <source>There is no page {page}: the sheet has pages 1 to {count}.</source>
        <translation>No existe la página {page}: la hoja tiene las páginas 1 a {count}.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>There is no such day. {how}</source>
        <translation>Ese día no existe. {how}</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>These sides do not go together. Type one side, or both.</source>
        <translation>Estos lados no van juntos. Escriba un lado, o ambos.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>This can be {one} {two_as_month} or {two} {one_as_month}. Type the month as a word, like {one} {two_as_month} {year}.</source>
        <translation>Puede ser {one} {two_as_month} o {two} {one_as_month}. Escriba el mes con letras, como {one} {two_as_month} {year}.</translation>
    </message>
    <message>
        <location filename="planner/programs/edit.py"/>
        <source>This exercise is already in the program.</source>
        <translation>Este ejercicio ya está en el programa.</translation>
    </message>
    <message>
        <location filename="planner/programs/edit.py"/>
        <source>This exercise is not in the program any more.</source>
        <translation>Este ejercicio ya no está en el programa.</translation>
    </message>
    <message>
        <location filename="planner/handout/logo.py"/>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>No se puede leer este archivo. Compruebe que existe y que usted puede abrirlo.</translation>
    </message>
    <message>
        <location filename="planner/handout/log_fields.py"/>
        <source>This file is no sheet of Stance.</source>
        <translation>Este archivo no es una hoja de Stance.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>This holds a character that cannot be printed. Delete it and type the text again.</source>
        <translation>Contiene un carácter que no se puede imprimir. Bórrelo y escriba el texto de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/handout/logo.py"/>
        <source>This is no picture that Stance can read. Choose a PNG, JPEG or WebP file.</source>
        <translation>Stance no puede leer esta imagen. Elija un archivo PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>This is not a date Stance can read. {how}</source>
        <translation>Stance no puede leer esta fecha. {how}</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>This is one of {options}. Type one.</source>
        <translation>Las opciones son: {options}. Escriba una.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>This is yes or no. Type y or n.</source>
        <translation>Es sí o no. Escriba s o n.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>This is {first}, {second} or {third}. Type one.</source>
        <translation>Es {first}, {second} o {third}. Escriba uno.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>This is {length} characters long; {longest} fit. Shorten it.</source>
        <translation>Tiene {length} caracteres; caben {longest}. Acórtelo.</translation>
    </message>
    <message>
        <location filename="db/patients.py"/>
        <source>This patient is not in the store. Go back to the list and choose again.</source>
        <translation>Este paciente no está en el almacén. Vuelva a la lista y elija de nuevo.</translation>
    </message>
    <message>
        <location filename="db/patients.py"/>
        <source>This patient was not added yet, so there is nothing to change.</source>
        <translation>Este paciente aún no se agregó, por eso no hay nada que cambiar.</translation>
    </message>
    <message>
        <location filename="planner/handout/own_words.py"/>
        <source>This sentence is too long: {longest} characters at most.</source>
        <translation>Esta frase es demasiado larga: {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="planner/handout/length.py"/>
        <source>This sheet has {count} exercises. People do a shorter list better. Drop {exercise} first.</source>
        <translation>Esta hoja tiene {count} ejercicios. Las personas cumplen mejor una lista más corta. Quite primero {exercise}.</translation>
    </message>
    <message>
        <location filename="db/prints.py"/>
        <source>This sheet is no longer the one that was handed out: its pages were changed in the store. It is not printed. Open the visit and print its program instead.</source>
        <translation>Esta hoja ya no es la que se entregó: sus páginas se cambiaron en el almacén. No se imprime. Abra la visita e imprima su programa.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>This sheet takes {pages} pages, not {most}.</source>
        <translation>Esta hoja ocupa {pages} páginas, no {most}.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>This sheet takes {pages} pages, not {most}. Drop {exercise} first.</source>
        <translation>Esta hoja ocupa {pages} páginas, no {most}. Quite primero {exercise}.</translation>
    </message>
    <message>
        <location filename="db/visits.py"/>
        <source>This visit is not in the store. Open the patient again.</source>
        <translation>Esta visita no está en el almacén. Abra el paciente de nuevo.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Three patients fit: {names}. Check the birth date.</source>
        <translation>Tres pacientes coinciden: {names}. Compruebe la fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>To fit, the sheet leaves out the advice and the cards.</source>
        <translation>Para que quepa, la hoja omite los consejos y las tarjetas.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>To fit, the sheet leaves out the cards.</source>
        <translation>Para que quepa, la hoja omite las tarjetas.</translation>
    </message>
    <message>
        <location filename="planner/handout/pdf/render.py"/>
        <source>To fit, the sheet leaves out the log, the advice and the cards.</source>
        <translation>Para que quepa, la hoja omite el registro, los consejos y las tarjetas.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Two patients fit: {names}. Check the birth date.</source>
        <translation>Dos pacientes coinciden: {names}. Compruebe la fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Two values were typed. Type one value.</source>
        <translation>Se escribieron dos valores. Escriba uno solo.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Type a space after the side: {side} {value}</source>
        <translation>Escriba un espacio después del lado: {side} {value}</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Type it like 2 Apr 1988 or 1988-04-02.</source>
        <translation>Escríbala como 2 abr 1988 o 1988-04-02.</translation>
    </message>
    <message>
        <location filename="planner/handout/page_range.py"/>
        <source>Type the pages to print, such as 1-2, 4.</source>
        <translation>Escriba las páginas que quiere imprimir, por ejemplo 1-2, 4.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>Type the year with four digits, like 1988.</source>
        <translation>Escriba el año con cuatro cifras, como 1988.</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>Type why you allow it; the reason is kept.</source>
        <translation>Escriba por qué lo permite; el motivo se guarda.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>Weak: a computer finds it within days. Make it longer, or mix in other signs.</source>
        <translation>Débil: una computadora la encuentra en pocos días. Hágala más larga o mezcle otros signos.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>Weak: repeats, rows of the keyboard and usual words are tried first. Four words that do not belong together hold.</source>
        <translation>Débil: las repeticiones, las filas del teclado y las palabras corrientes se prueban primero. Cuatro palabras sin relación entre sí resisten.</translation>
    </message>
    <message>
        <location filename="planner/handout/locked.py"/>
        <source>Weak: the patient's name, number or birth date is what others try first. Four words that do not belong together hold.</source>
        <translation>Débil: el nombre, el número o la fecha de nacimiento del paciente es lo primero que otros prueban. Cuatro palabras sin relación entre sí resisten.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>Weeks go from {low} to {high}. Type a number.</source>
        <translation>Las semanas van de {low} a {high}. Escriba un número.</translation>
    </message>
    <message>
        <location filename="db/clean.py"/>
        <source>a control character (NUL or half a letter)</source>
        <translation>un carácter de control (NUL o media letra)</translation>
    </message>
    <message>
        <location filename="db/clean.py"/>
        <source>a number that is too large</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <location filename="db/clean.py"/>
        <source>a number without a value</source>
        <translation>un número sin valor</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>add {exercise}</source>
        <translation>agregar {exercise}</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>allow {exercise}</source>
        <translation>permitir {exercise}</translation>
    </message>
    <message>
        <location filename="ui/session/session.py"/>
        <source>answer to: {question}</source>
        <translation>responder a “{question}”</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>calf</source>
        <translation>pantorrilla</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <location filename="ui/session/session.py"/>
        <source>change of equipment</source>
        <translation>cambio de material</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>choice of advice</source>
        <translation>elección de consejos</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>choice of education</source>
        <translation>elección de fichas educativas</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>clinic's address</source>
        <translation>la dirección de la clínica</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>clinic's name</source>
        <translation>el nombre de la clínica</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>clinic's phone number</source>
        <translation>el teléfono de la clínica</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="planner/suggest/proposal.py"/>
        <source>does not apply: {condition}</source>
        <translation>no se aplica: {condition}</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>dose of {exercise}</source>
        <translation>dosis de {exercise}</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>drop {exercise}</source>
        <translation>quitar {exercise}</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>footer</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>gluteus maximus</source>
        <translation>glúteo mayor</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>gluteus medius</source>
        <translation>glúteo medio</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>groin</source>
        <translation>ingle</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>kilograms of force</source>
        <translation>kilogramos de fuerza</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>lateral hip</source>
        <translation>cadera lateral</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>minutes to onset</source>
        <translation>minutos hasta el inicio</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>move {exercise}</source>
        <translation>mover {exercise}</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>newton metres per kilogram</source>
        <translation>newton metros por kilogramo</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>newtons</source>
        <translation>newtons</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>none</source>
        <translation>nulo</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>note on {exercise}</source>
        <translation>nota de {exercise}</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>pain {value}/10</source>
        <translation>dolor {value}/10</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>patient's name</source>
        <translation>el nombre del paciente</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>percent change</source>
        <translation>por ciento de cambio</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>percent of body weight</source>
        <translation>por ciento del peso corporal</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>piriformis</source>
        <translation>piriforme</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>poor</source>
        <translation>malo</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>posterior pelvis</source>
        <translation>pelvis posterior</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>pounds of force</source>
        <translation>libras de fuerza</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>quadriceps</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <location filename="ui/session/session.py"/>
        <source>record {finding}</source>
        <translation>anotar {finding}</translation>
    </message>
    <message>
        <location filename="ui/session/session.py"/>
        <source>red flags asked</source>
        <translation>banderas rojas preguntadas</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>side of {exercise}</source>
        <translation>lado de {exercise}</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>steps a minute</source>
        <translation>pasos por minuto</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>swap {exercise} for {other}</source>
        <translation>sustituir {exercise} por {other}</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>tensor fasciae latae</source>
        <translation>tensor de la fascia lata</translation>
    </message>
    <message>
        <location filename="planner/handout/occasion.py"/>
        <source>therapist's name</source>
        <translation>el nombre del terapeuta</translation>
    </message>
    <message>
        <location filename="db/server.py"/>
        <source>this computer</source>
        <translation>esta computadora</translation>
    </message>
    <message>
        <location filename="ui/session/session.py"/>
        <source>untick {finding}</source>
        <translation>desmarcar {finding}</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="planner/assessment/values.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>{count} patients fit: {names}. Check the birth date.</source>
        <translation>{count} pacientes coinciden: {names}. Compruebe la fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="planner/handout/sides.py"/>
        <source>{exercise} does not say which leg its side means, so it cannot be printed.</source>
        <translation>{exercise} no dice a qué pierna se refiere su lado, por eso no se puede imprimir.</translation>
    </message>
    <message>
        <location filename="planner/handout/sides.py"/>
        <source>{exercise} has no left or right: set its side to both.</source>
        <translation>{exercise} no tiene izquierda ni derecha: elija ambos lados.</translation>
    </message>
    <message>
        <location filename="ui/session/program.py"/>
        <source>{exercise} is excluded: {cause}</source>
        <translation>{exercise} está excluido: {cause}</translation>
    </message>
    <message>
        <location filename="planner/handout/permit.py"/>
        <source>{exercise} is excluded: {cause}. Take it out, or override the exclusion with a reason.</source>
        <translation>{exercise} está excluido: {cause}. Quítelo, o permítalo con un motivo.</translation>
    </message>
    <message>
        <location filename="planner/handout/sides.py"/>
        <source>{exercise} is set to the left side, but its findings are on the other side.</source>
        <translation>{exercise} está asignado al lado izquierdo, pero sus hallazgos están en el otro lado.</translation>
    </message>
    <message>
        <location filename="planner/handout/sides.py"/>
        <source>{exercise} is set to the right side, but its findings are on the other side.</source>
        <translation>{exercise} está asignado al lado derecho, pero sus hallazgos están en el otro lado.</translation>
    </message>
    <message>
        <location filename="db/summary.py"/>
        <source>{finding}{side}</source>
        <translation>{finding}{side}</translation>
    </message>
    <message>
        <location filename="planner/handout/page_range.py"/>
        <source>{first}-{last} goes backwards. Type {last}-{first}.</source>
        <translation>{first}-{last} va hacia atrás. Escriba {last}-{first}.</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <location filename="planner/patients/register.py"/>
        <source>{name} ({date})</source>
        <translation>{name} ({date})</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>{name} has no side. Leave the side out.</source>
        <translation>{name} no tiene lado. Omita el lado.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>{name} is left or right, not both. Type l or r.</source>
        <translation>{name} tiene un solo lado: izquierdo o derecho. Escriba i o d.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>{name} is left, right or both. Type l, r or b.</source>
        <translation>{name} tiene lado: izquierdo, derecho o ambos. Escriba i, d o a.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>{name} is recorded only when it is there. Leave it out.</source>
        <translation>{name} se anota solo cuando está presente. Omítalo.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>{name} takes no {typed}. Leave it out.</source>
        <translation>{name} no admite {typed}. Omítalo.</translation>
    </message>
    <message>
        <location filename="planner/suggest/holds.py"/>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} cannot be opened or written. {rights}</source>
        <translation>{place} no se puede abrir ni escribir. {rights}</translation>
    </message>
    <message>
        <location filename="db/migrate.py"/>
        <source>{place} cannot be opened.</source>
        <translation>{place} no se puede abrir.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} cannot be opened. {rights}</source>
        <translation>{place} no se puede abrir. {rights}</translation>
    </message>
    <message>
        <location filename="db/migrate.py"/>
        <source>{place} could not be brought up to this version of Stance: some of its records do not fit together. It was left as it was.</source>
        <translation>{place} no se pudo llevar a esta versión de Stance: algunos de sus expedientes no concuerdan. Se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} could not do this because of an unexpected error. Nothing was changed; the log has the details.</source>
        <translation>{place} no pudo hacer esto por un error inesperado. No se cambió nada; la bitácora tiene los detalles.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} did not let this program in or may not be written. Ask whoever runs the server.</source>
        <translation>{place} no dejó entrar a este programa o no se puede escribir. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} does not answer. Check the network and try again; what you typed is still here.</source>
        <translation>{place} no responde. Compruebe la red y pruebe de nuevo; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <location filename="db/migrate.py"/>
        <source>{place} holds another program's data, not a Stance store. Choose another place for the store; it was left as it is.</source>
        <translation>{place} contiene datos de otro programa, no un almacén de Stance. Elija otro lugar para el almacén; se dejó como está.</translation>
    </message>
    <message>
        <location filename="db/health.py"/>
        <source>{place} is another program's database, not a Stance store: it is not encrypted. Choose another place for the store; this file was left as it is.</source>
        <translation>{place} es la base de datos de otro programa, no un almacén de Stance: no está cifrada. Elija otro lugar para el almacén; este archivo se dejó como está.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} is damaged, does not belong to the key file beside it, or is not a Stance store. It was left as it is. {hint}</source>
        <translation>{place} está dañado, no corresponde al archivo de clave que tiene al lado, o no es un almacén de Stance. Se dejó como está. {hint}</translation>
    </message>
    <message>
        <location filename="db/embedded.py"/>
        <source>{place} is gone, but there are backups of it, the newest {backup}. Put the file back, or move the backups away to begin with an empty store.</source>
        <translation>{place} ya no está, pero hay copias de seguridad, la más reciente {backup}. Reponga el archivo, o aparte las copias para empezar con un almacén vacío.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} is in use by another program. Close that program and try again; nothing was lost.</source>
        <translation>{place} está en uso por otro programa. Cierre ese programa y pruebe de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} is read-only. Allow writing to this file and its folder, then start again.</source>
        <translation>{place} es de solo lectura. Permita escribir en este archivo y su carpeta, y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="db/failures.py"/>
        <source>{place} refused this change because it does not fit what it already holds. Nothing was changed.</source>
        <translation>{place} rechazó este cambio porque no concuerda con lo que ya contiene. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="db/migrate.py"/>
        <source>{place} was last used by a newer Stance (schema {revision}{content}); this one knows schema {head}. Update Stance on this computer. The store was left as it is.</source>
        <translation>{place} fue usado por última vez por un Stance más nuevo (esquema {revision}{content}); este conoce el esquema {head}. Actualice Stance en esta computadora. El almacén se dejó como está.</translation>
    </message>
    <message>
        <location filename="planner/handout/sides.py"/>
        <source>{problem} Check the side before printing.</source>
        <translation>{problem} Compruebe el lado antes de imprimir.</translation>
    </message>
    <message>
        <location filename="planner/assessment/typed_problems.py"/>
        <source>“{typed}” names no side here. Type l for left, r for right or b for both.</source>
        <translation>“{typed}” no indica aquí un lado. Escriba i (izquierdo), d (derecho) o a (ambos).</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message numerus="yes">
        <location filename="ui/program/announce.py"/>
        <location filename="ui/program/budget.py"/>
        <location filename="ui/program/models.py"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/announce.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/budget.py"/>
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>%n minuto al día</numerusform>
            <numerusform>%n minutos al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/questions.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/excluded.py"/>
        <source>%n without the equipment at home</source>
        <translation>
            <numerusform>%n sin el material en casa</numerusform>
            <numerusform>%n sin el material en casa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>A rule binds it to these findings.</source>
        <translation>Una regla lo exige por estos hallazgos.</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <location filename="ui/program/header.py"/>
        <location filename="ui/program/next_best.py"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Add a hold</source>
        <translation>Agregar tiempo para mantener</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <location filename="ui/program/header.py"/>
        <source>Add an exercise</source>
        <translation>Agregar un ejercicio</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <location filename="ui/program/next_best.py"/>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
    <message>
        <location filename="ui/program/excluded.py"/>
        <location filename="ui/program/models.py"/>
        <source>Add {name} instead</source>
        <translation>Agregar {name} en su lugar</translation>
    </message>
    <message>
        <location filename="ui/program/chips.py"/>
        <source>Added by you, without a finding</source>
        <translation>Agregado por usted, sin un hallazgo</translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>All questions are answered.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Allow {name}</source>
        <translation>Permitir {name}</translation>
    </message>
    <message>
        <location filename="ui/program/why.py"/>
        <source>Allowed although excluded: {cause}</source>
        <translation>Permitido aunque está excluido: {cause}</translation>
    </message>
    <message>
        <location filename="ui/program/shield.py"/>
        <source>Allowed although excluded: {cause}. Reason: {reason}.</source>
        <translation>Permitido aunque está excluido: {cause}. Motivo: {reason}.</translation>
    </message>
    <message>
        <location filename="ui/program/shield.py"/>
        <source>Allowed although excluded: {cause}. Reason: {reason}. By {therapist}.</source>
        <translation>Permitido aunque está excluido: {cause}. Motivo: {reason}. Por {therapist}.</translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>Also on the sheet</source>
        <translation>También en la hoja</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/questions.py"/>
        <source>Answered (%n)…</source>
        <translation>
            <numerusform>Respondidas (%n)…</numerusform>
            <numerusform>Respondidas (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>Answered questions</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <location filename="ui/program/empty.py"/>
        <source>Ask the red flags first: press F8.</source>
        <translation>Pregunte primero por las banderas rojas: pulse F8.</translation>
    </message>
    <message>
        <location filename="ui/program/dose_strip.py"/>
        <source>Band, {exercise}</source>
        <translation>Banda, {exercise}</translation>
    </message>
    <message>
        <location filename="ui/program/chips.py"/>
        <source>Because of {what}</source>
        <translation>Por {what}</translation>
    </message>
    <message>
        <location filename="ui/program/asking.py"/>
        <source>Before more exercises are offered: {condition}?</source>
        <translation>Antes de ofrecer más ejercicios, ¿se cumple? {condition}</translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>Change what is also on the sheet</source>
        <translation>Cambiar lo que va también en la hoja</translation>
    </message>
    <message>
        <location filename="ui/program/dose_box.py"/>
        <source>Changed from the usual dose</source>
        <translation>Cambiada respecto a la dosis habitual</translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Choose the side first.</source>
        <translation>Elija primero el lado.</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>Copied: the stop and what to do, as text.</source>
        <translation>Copiado como texto: el alto y qué hacer.</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>Copy for the record</source>
        <translation>Copiar para el expediente</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>Days a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="ui/program/grip.py"/>
        <source>Drag to move; Alt+Up and Alt+Down move too</source>
        <translation>Arrastre para mover; Alt+Arriba y Alt+Abajo también mueven</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Drop {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Emergency, now</source>
        <translation>Emergencia, ahora</translation>
    </message>
    <message>
        <location filename="ui/program/exclusions.py"/>
        <location filename="ui/program/override.py"/>
        <source>Equipment not at home</source>
        <translation>Material que no hay en casa</translation>
    </message>
    <message>
        <location filename="ui/program/why.py"/>
        <source>Evidence grade: {grade}</source>
        <translation>Grado de evidencia: {grade}</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Excluded by: {cause}</source>
        <translation>Excluido por: {cause}</translation>
    </message>
    <message>
        <location filename="ui/program/excluded_tree.py"/>
        <source>Excluded exercises by cause</source>
        <translation>Ejercicios excluidos por causa</translation>
    </message>
    <message>
        <location filename="ui/program/add_list.py"/>
        <source>Excluded on the {side}: {cause}</source>
        <translation>Excluido en el {side}: {cause}</translation>
    </message>
    <message>
        <location filename="ui/program/excluded.py"/>
        <source>Excluded, and why</source>
        <translation>Excluidos y por qué</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/excluded.py"/>
        <source>Excluded, and why: %n exercise(s)</source>
        <translation>
            <numerusform>Excluidos y por qué: %n ejercicio</numerusform>
            <numerusform>Excluidos y por qué: %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/add_list.py"/>
        <source>Excluded: {cause}</source>
        <translation>Excluido: {cause}</translation>
    </message>
    <message>
        <location filename="ui/program/models.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <location filename="ui/program/stopping.py"/>
        <source>Found: {flag}.</source>
        <translation>Encontrado: {flag}.</translation>
    </message>
    <message>
        <location filename="ui/program/hints.py"/>
        <source>From the rules</source>
        <translation>De las reglas</translation>
    </message>
    <message>
        <location filename="ui/program/empty.py"/>
        <source>Go to findings</source>
        <translation>Ir a los hallazgos</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Half kneeling</source>
        <translation>Semiarrodillado</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Hands and knees</source>
        <translation>En cuatro puntos</translation>
    </message>
    <message>
        <location filename="ui/program/models.py"/>
        <source>Held back</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Held back {hold}</source>
        <translation>Excluido {hold}</translation>
    </message>
    <message>
        <location filename="ui/program/hints.py"/>
        <source>Hide: {text}</source>
        <translation>Ocultar: {text}</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>In the pool</source>
        <translation>En la piscina</translation>
    </message>
    <message>
        <location filename="ui/program/add_list.py"/>
        <source>In the program</source>
        <translation>En el programa</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Keep excluded</source>
        <translation>Mantener excluido</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Kept in the record with your name and the time. Printed only if you tick it.</source>
        <translation>Se guarda en el expediente con su nombre y la hora. Se imprime solo si usted lo marca.</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Kneeling</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <location filename="ui/program/finder.py"/>
        <source>Level {level} of 10</source>
        <translation>Nivel {level} de 10</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Lying face down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Lying on the back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Lying on the side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>MMT {grade}</source>
        <translation>MMT {grade}</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="ui/program/row.py"/>
        <source>More for {name}</source>
        <translation>Más para {name}</translation>
    </message>
    <message>
        <location filename="ui/program/chips.py"/>
        <source>More reasons: {told}</source>
        <translation>Más motivos: {told}</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Move down</source>
        <translation>Bajar de lugar</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Move up</source>
        <translation>Subir de lugar</translation>
    </message>
    <message>
        <location filename="ui/program/facts.py"/>
        <source>Move up when: {when}</source>
        <translation>Avanzar cuando: {when}</translation>
    </message>
    <message>
        <location filename="ui/program/row.py"/>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <location filename="ui/program/keys.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="ui/program/next_best.py"/>
        <source>Next best</source>
        <translation>Siguientes opciones</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/questions.py"/>
        <source>Next question, %n more</source>
        <translation>
            <numerusform>Siguiente pregunta, %n más</numerusform>
            <numerusform>Siguiente pregunta, %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/asking.py"/>
        <location filename="ui/program/questions.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <source>No exact match for “{text}”.</source>
        <translation>No hay coincidencia exacta con “{text}”.</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <source>No exact match for “{text}”. Closest names first.</source>
        <translation>No hay coincidencia exacta con “{text}”. Primero los nombres más parecidos.</translation>
    </message>
    <message>
        <location filename="ui/program/empty.py"/>
        <source>No exercises yet</source>
        <translation>Aún no hay ejercicios</translation>
    </message>
    <message>
        <location filename="ui/program/empty.py"/>
        <source>No findings yet</source>
        <translation>Aún no hay hallazgos</translation>
    </message>
    <message>
        <location filename="ui/program/facts.py"/>
        <source>No rung above is free</source>
        <translation>No hay peldaño libre arriba</translation>
    </message>
    <message>
        <location filename="ui/program/row.py"/>
        <source>No rung above is free.</source>
        <translation>No hay peldaño libre arriba.</translation>
    </message>
    <message>
        <location filename="ui/program/row.py"/>
        <source>No rung below is free.</source>
        <translation>No hay peldaño libre abajo.</translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>No: {question}</source>
        <translation>No: {question}</translation>
    </message>
    <message>
        <location filename="ui/program/note_line.py"/>
        <source>Note for the sheet</source>
        <translation>Nota para la hoja</translation>
    </message>
    <message>
        <location filename="ui/program/note_line.py"/>
        <source>Note, {name}</source>
        <translation>Nota, {name}</translation>
    </message>
    <message>
        <location filename="ui/program/note_line.py"/>
        <source>Note, {name}: {note}</source>
        <translation>Nota, {name}: {note}</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <location filename="ui/program/also.py"/>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Nothing fits in its place</source>
        <translation>Nada encaja en su lugar</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <location filename="ui/program/models.py"/>
        <source>Override</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Override an exclusion</source>
        <translation>Permitir un ejercicio excluido</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <location filename="ui/program/models.py"/>
        <source>Override {name}</source>
        <translation>Permitir {name} aunque está excluido</translation>
    </message>
    <message>
        <location filename="ui/program/excluded.py"/>
        <source>Override {name}…</source>
        <translation>Permitir {name} aunque está excluido…</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <location filename="ui/program/models.py"/>
        <source>Override…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Play the figure</source>
        <translation>Mover la figura</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Print a warning on the sheet</source>
        <translation>Imprimir una advertencia en la hoja</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>Print referral note</source>
        <translation>Imprimir nota de derivación</translation>
    </message>
    <message>
        <location filename="ui/program/header.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="ui/program/announce.py"/>
        <source>Program changed: {exercises}, {minutes}</source>
        <translation>Programa cambiado: {exercises}, {minutes}</translation>
    </message>
    <message>
        <location filename="ui/program/hints.py"/>
        <source>Put in a note: {text}</source>
        <translation>Poner en una nota: {text}</translation>
    </message>
    <message>
        <location filename="ui/program/hints.py"/>
        <source>Put in a note…</source>
        <translation>Poner en una nota…</translation>
    </message>
    <message>
        <location filename="ui/program/excluded.py"/>
        <source>Reached: {what}</source>
        <translation>Alcanzado: {what}</translation>
    </message>
    <message>
        <location filename="ui/program/commands.py"/>
        <source>Removed {name}.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Reset dose</source>
        <translation>Restablecer dosis</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Risk: {what}</source>
        <translation>Riesgo: {what}</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>Rule: {why}</source>
        <translation>Regla: {why}</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>Rung {rung} of {most}</source>
        <translation>Peldaño {rung} de {most}</translation>
    </message>
    <message>
        <location filename="ui/program/budget.py"/>
        <source>Rung {rung} of {most}, {ladder}</source>
        <translation>Peldaño {rung} de {most}, {ladder}</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Running</source>
        <translation>Corriendo</translation>
    </message>
    <message>
        <location filename="ui/program/keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Same kind</source>
        <translation>Del mismo tipo</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <source>Search all exercises</source>
        <translation>Buscar en todos los ejercicios</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>Seconds of rest</source>
        <translation>Segundos de descanso</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>Seconds to hold</source>
        <translation>Segundos para mantener</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/models.py"/>
        <source>Show %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <location filename="ui/program/row_menu.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <location filename="ui/program/why.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Standing on one leg</source>
        <translation>De pie sobre una pierna</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Step down</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Step down to {name}</source>
        <translation>Retroceder a {name}</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>Step down {name}</source>
        <translation>Retroceder {name}</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>Step down {name} to {target}</source>
        <translation>Retroceder {name} a {target}</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Step up</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Step up to {name}</source>
        <translation>Avanzar a {name}</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>Step up {name}</source>
        <translation>Avanzar {name}</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>Step up {name} to {target}</source>
        <translation>Avanzar {name} a {target}</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <location filename="ui/program/stopping.py"/>
        <source>Stop. No exercise program today.</source>
        <translation>Alto. Hoy no hay programa de ejercicios.</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>Stop. No exercise program today. {what}</source>
        <translation>Alto. Hoy no hay programa de ejercicios. {what}</translation>
    </message>
    <message>
        <location filename="ui/program/header.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="ui/program/add_list.py"/>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <location filename="ui/program/models.py"/>
        <location filename="ui/program/row_menu.py"/>
        <source>Swap</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>Take back: {question}</source>
        <translation>Retirar: {question}</translation>
    </message>
    <message>
        <location filename="ui/program/add_preview.py"/>
        <source>The chosen exercise</source>
        <translation>El ejercicio elegido</translation>
    </message>
    <message>
        <location filename="ui/program/why.py"/>
        <source>The exercise</source>
        <translation>El ejercicio</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>The findings and the program you had are kept. Untick the flag in the findings to return to them.</source>
        <translation>Los hallazgos y el programa que tenía se conservan. Desmarque la bandera en los hallazgos para volver a ellos.</translation>
    </message>
    <message>
        <location filename="ui/program/empty.py"/>
        <source>The findings so far lead to no exercise. Tick more of what you found, or add an exercise yourself.</source>
        <translation>Los hallazgos hasta ahora no llevan a ningún ejercicio. Marque más de lo que encontró, o agregue un ejercicio usted.</translation>
    </message>
    <message>
        <location filename="ui/program/add_preview.py"/>
        <source>The patient reads</source>
        <translation>El paciente lee</translation>
    </message>
    <message>
        <location filename="ui/program/empty.py"/>
        <source>Tick what you found. A short program appears here, each exercise with its reason. Nothing is printed until you say so.</source>
        <translation>Marque lo que encontró. Aquí aparece un programa corto, cada ejercicio con su motivo. No se imprime nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <location filename="ui/program/facts.py"/>
        <source>Top rung</source>
        <translation>Último peldaño</translation>
    </message>
    <message>
        <location filename="ui/program/add.py"/>
        <source>Type a name, like  pelvic drop</source>
        <translation>Escriba un nombre, como  pelvic drop</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Type the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <location filename="ui/program/commands.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/program/facts.py"/>
        <source>Up: {name}</source>
        <translation>Sigue: {name}</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Walking</source>
        <translation>Caminando</translation>
    </message>
    <message>
        <location filename="ui/program/stop.py"/>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="ui/program/excluded.py"/>
        <location filename="ui/program/stop.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Why do you allow it for this patient?</source>
        <translation>¿Por qué lo permite para este paciente?</translation>
    </message>
    <message>
        <location filename="ui/program/override.py"/>
        <source>Why it is allowed</source>
        <translation>Por qué se permite</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>Why this exercise</source>
        <translation>Por qué este ejercicio</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>Within days</source>
        <translation>En pocos días</translation>
    </message>
    <message>
        <location filename="ui/program/asking.py"/>
        <location filename="ui/program/questions.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="ui/program/questions.py"/>
        <source>Yes: {question}</source>
        <translation>Sí: {question}</translation>
    </message>
    <message>
        <location filename="ui/program/chips.py"/>
        <source>because</source>
        <translation>por</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>both sides together</source>
        <translation>ambos lados a la vez</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>d/wk</source>
        <translation>d/sem</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>days a week</source>
        <translation>días por semana</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/header.py"/>
        <source>from %n finding(s)</source>
        <translation>
            <numerusform>por %n hallazgo</numerusform>
            <numerusform>por %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/add_list.py"/>
        <source>left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/asking.py"/>
        <source>may free %n exercise(s)</source>
        <translation>
            <numerusform>puede permitir %n ejercicio</numerusform>
            <numerusform>puede permitir %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>minus {value}</source>
        <translation>menos {value}</translation>
    </message>
    <message>
        <location filename="ui/program/exclusions.py"/>
        <source>not when: {condition}</source>
        <translation>no cuando: {condition}</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>reps</source>
        <translation>rep.</translation>
    </message>
    <message>
        <location filename="ui/program/add_list.py"/>
        <source>right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>s hold</source>
        <translation>s mant.</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>s rest</source>
        <translation>s desc.</translation>
    </message>
    <message>
        <location filename="ui/program/doses.py"/>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <location filename="ui/program/exclusions.py"/>
        <source>unless: {condition}</source>
        <translation>salvo que: {condition}</translation>
    </message>
    <message>
        <location filename="ui/program/exclusions.py"/>
        <source>until: {condition}</source>
        <translation>hasta que: {condition}</translation>
    </message>
    <message>
        <location filename="ui/program/dose_strip.py"/>
        <source>up to {most} a day</source>
        <translation>hasta {most} al día</translation>
    </message>
    <message>
        <location filename="ui/program/dose_strip.py"/>
        <source>up to {most} times a day</source>
        <translation>hasta {most} veces al día</translation>
    </message>
    <message>
        <location filename="ui/program/asking.py"/>
        <source>{condition}?</source>
        <translation>¿Se cumple? {condition}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/add.py"/>
        <source>{count} of %n exercise(s)</source>
        <translation>
            <numerusform>{count} de %n ejercicio</numerusform>
            <numerusform>{count} de %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/program/budget.py"/>
        <source>{exercises}, {minutes}.</source>
        <translation>{exercises}, {minutes}.</translation>
    </message>
    <message>
        <location filename="ui/program/budget.py"/>
        <source>{exercises}, {minutes}. Advice is {advised}.</source>
        <translation>{exercises}, {minutes}. Se aconsejan {advised}.</translation>
    </message>
    <message>
        <location filename="ui/program/budget.py"/>
        <source>{exercises}, {minutes}. Advice is {advised}. Drop first: {name}.</source>
        <translation>{exercises}, {minutes}. Se aconsejan {advised}. Quite primero: {name}.</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>{ladder}, rung {rung} of {most}</source>
        <translation>{ladder}, peldaño {rung} de {most}</translation>
    </message>
    <message>
        <location filename="ui/program/header.py"/>
        <source>{minutes} min a day</source>
        <translation>{minutes} min al día</translation>
    </message>
    <message>
        <location filename="ui/program/row_menu.py"/>
        <source>{name} (excluded)</source>
        <translation>{name} (excluido)</translation>
    </message>
    <message>
        <location filename="ui/program/commands.py"/>
        <source>{name} is on no ladder.</source>
        <translation>{name} no está en ninguna escalera.</translation>
    </message>
    <message>
        <location filename="ui/program/commands.py"/>
        <source>{name} works both sides together.</source>
        <translation>{name} trabaja ambos lados a la vez.</translation>
    </message>
    <message>
        <location filename="ui/program/row.py"/>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <location filename="ui/program/dose_strip.py"/>
        <source>{part}, {exercise}</source>
        <translation>{part}, {exercise}</translation>
    </message>
    <message>
        <location filename="ui/program/ladder_words.py"/>
        <source>{rung} of {most}</source>
        <translation>{rung} de {most}</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>{side} {means}</source>
        <translation>{side}: {means}</translation>
    </message>
    <message>
        <location filename="ui/program/models.py"/>
        <source>{title}, {exercises}</source>
        <translation>{title}, {exercises}</translation>
    </message>
    <message>
        <location filename="ui/program/words.py"/>
        <source>{value} out of 10</source>
        <translation>{value} de 10</translation>
    </message>
    <message>
        <location filename="ui/program/chips.py"/>
        <source>{what}. Click for the rule and its sources.</source>
        <translation>{what}. Haga clic para ver la regla y sus fuentes.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Heading of the advice</source>
        <translation>Título de los consejos</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Heading of the log</source>
        <translation>Título del registro</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Heading of the pain rule</source>
        <translation>Título de la regla del dolor</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Heading of the reasons</source>
        <translation>Título de los motivos</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>How to fill in the log</source>
        <translation>Cómo llenar el registro</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Next visit, to be written in</source>
        <translation>Próxima visita, para escribirla a mano</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Next visit, where its day is known</source>
        <translation>Próxima visita, cuando se sabe el día</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Other formats of the sheet</source>
        <translation>Otros formatos de la hoja</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>When to stop and call</source>
        <translation>Cuándo parar y llamar</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>When to stop and call in pregnancy</source>
        <translation>Cuándo parar y llamar en el embarazo</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="ui/frame/settings/sentence_field.py"/>
        <source>Whom to call, where the clinic has no number</source>
        <translation>A quién llamar, si la clínica no tiene número</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>B</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="ui/widgets/dose_field.py"/>
        <source>Changed from the usual dose</source>
        <translation>Cambiada respecto a la dosis habitual</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <location filename="ui/widgets/ladder_stairs.py"/>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/widgets/load_meter.py"/>
        <source>Load: %n exercise(s), advice is {advised}</source>
        <translation>
            <numerusform>Carga: %n ejercicio, se aconsejan {advised}</numerusform>
            <numerusform>Carga: %n ejercicios, se aconsejan {advised}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="ui/widgets/side_switch.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="ui/widgets/side_switch.py"/>
        <source>Side, {of}</source>
        <translation>Lado, {of}</translation>
    </message>
    <message>
        <location filename="ui/widgets/pane_splitter.py"/>
        <source>Width of the panes</source>
        <translation>Ancho de los paneles</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>minus {number}</source>
        <translation>menos {number}</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>no side</source>
        <translation>sin lado</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <location filename="ui/widgets/ladder_stairs.py"/>
        <location filename="ui/widgets/load_meter.py"/>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <location filename="ui/widgets/load_meter.py"/>
        <source>{count}, advice is {advised}</source>
        <translation>{count}, se aconsejan {advised}</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <location filename="ui/widgets/ladder_stairs.py"/>
        <source>{ladder}, no rung</source>
        <translation>{ladder}, sin peldaño</translation>
    </message>
    <message>
        <location filename="ui/widgets/ladder_stairs.py"/>
        <source>{ladder}, rung {rung} of {rungs}</source>
        <translation>{ladder}, peldaño {rung} de {rungs}</translation>
    </message>
    <message>
        <location filename="ui/widgets/banner.py"/>
        <source>{lead} {text}</source>
        <translation>{lead} {text}</translation>
    </message>
    <message>
        <location filename="ui/widgets/buttons.py"/>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>{number} minus</source>
        <translation>{number} menos</translation>
    </message>
    <message>
        <location filename="ui/widgets/words.py"/>
        <source>{number} plus</source>
        <translation>{number} más</translation>
    </message>
    <message>
        <location filename="ui/widgets/side_switch.py"/>
        <source>{of}, {side}</source>
        <translation>{of}, {side}</translation>
    </message>
    <message>
        <location filename="ui/widgets/ladder_stairs.py"/>
        <source>{place}, was {was}</source>
        <translation>{place}, antes {was}</translation>
    </message>
    <message>
        <location filename="ui/widgets/chip.py"/>
        <source>{what}, bound by a rule</source>
        <translation>{what}, fijado por una regla</translation>
    </message>
</context>
</TS>
